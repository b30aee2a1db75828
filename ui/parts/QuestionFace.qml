import QtQuick
import ui

// One question: its words, its picture, its choices by kind, and after the answer the reason.
Item {
    id: face

    required property var question
    property string ghost: ""
    // room kept free at the lower right for the button that goes on
    property real nextRoom: 0
    readonly property string questionId: question.id ?? ""
    readonly property bool told: question.answered ?? false
    readonly property string picture: question.picture ?? ""
    readonly property bool pictured: picture !== ""
    readonly property bool aside: pictured && width > height
    readonly property real toldHeight: width > Style.mm(300) ? Style.mm(50) : Style.mm(66)
    readonly property real cardsHeight: Math.min(Style.mm(120), Math.max(2 * Style.card + Style.gap, height - words.height - toldHeight - 2 * Style.gap - (pictured && !aside ? Style.mm(70) : 0)))

    signal answered(var chosen)

    function pick(number: int): void {
        if (choices.item)
            (choices.item as Choices).pick(number);
    }

    function deal(): void {
        if (questionId)
            choices.setSource(Qt.resolvedUrl("../questions/" + question.kind + ".qml"), {
                "question": face.question,
                "ghost": face.ghost
            });
        arrival.restart();
    }

    Component.onCompleted: deal()
    onQuestionIdChanged: deal()

    Words {
        id: words

        role: "question"
        text: face.question.text ?? ""
        width: face.width - x
        x: face.aside ? art.width + Style.gap : 0
    }

    Picture {
        id: art

        height: face.aside ? choices.y + choices.height : Math.min(Style.mm(110), choices.y - y - Style.gap)
        source: face.picture
        visible: face.pictured
        width: face.aside ? face.width * 0.29 : Math.min(face.width, height * 1.5)
        x: face.aside ? 0 : (face.width - width) / 2
        y: face.aside ? 0 : words.height + Style.gap
    }

    Loader {
        id: choices

        height: face.cardsHeight
        width: face.width - x
        x: words.x
        y: face.height - height - face.toldHeight - Style.gap
    }

    Binding {
        property: "question"
        target: choices.item
        value: face.question
        when: choices.item !== null
    }

    Binding {
        property: "ghost"
        target: choices.item
        value: face.ghost
        when: choices.item !== null
    }

    Connections {
        function onAnswered(chosen: var): void {
            face.answered(chosen);
        }

        target: choices.item as Choices
    }

    Feedback {
        height: face.toldHeight
        opacity: face.told ? 1 : 0
        reason: face.question.explanation ?? ""
        right: face.question.correct ?? false
        visible: face.told
        width: face.width - face.nextRoom
        y: face.height - height

        Behavior on opacity {
            NumberAnimation {
                duration: Style.arrive
            }
        }
    }

    NumberAnimation {
        id: arrival

        duration: Style.arrive
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: face
        to: 1
    }
}
