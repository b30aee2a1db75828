import QtQuick
import ui

// One question: its words, its picture, its choices by kind, and after the answer the reason.
Item {
    id: face

    required property var question
    property string ghost: ""
    // room kept free at the lower right for the button that goes on
    property real nextRoom: 0
    // little height: the reason takes the question's place
    property bool compact: false
    readonly property bool told: question.answered ?? false
    readonly property string picture: question.picture ?? ""
    readonly property bool pictured: picture !== ""
    readonly property bool aside: pictured && width > height
    readonly property real artWidth: aside ? width * 0.29 : Math.min(width, Style.mm(150))
    readonly property real below: aside ? 0 : words.height + Style.gap
    readonly property real toldHeight: width > Style.mm(300) ? Style.mm(50) : Style.mm(66)
    readonly property real foot: compact ? 0 : toldHeight + Style.gap
    readonly property real tallest: width > Style.mm(300) ? Style.mm(104) : Style.mm(216)
    readonly property real room: height - Math.max(words.height, compact ? Style.mm(58) : 0) - foot - Style.gap - (pictured && !aside ? Style.mm(80) : 0)
    readonly property real cardsHeight: Math.min(tallest, Math.max(2 * Style.card + Style.gap, room))

    property string dealt: ""

    signal answered(var chosen)

    function pick(number: int): void {
        if (choices.item)
            (choices.item as Choices).pick(number);
    }

    function deal(): void {
        dealt = question.id ?? "";
        if (!dealt)
            choices.source = "";
        else
            choices.setSource(Qt.resolvedUrl("../questions/" + question.kind + ".qml"), {
                "question": face.question,
                "ghost": face.ghost
            });
        arrival.restart();
    }

    // the same question with an answer goes on in its cards; another one gets cards of its own
    function follow(): void {
        if (choices.item && dealt === question.id)
            (choices.item as Choices).question = question;
        else
            deal();
    }

    Component.onCompleted: follow()
    onGhostChanged: if (choices.item)
        (choices.item as Choices).ghost = ghost
    onQuestionChanged: follow()

    Words {
        id: words

        role: "question"
        text: face.question.text ?? ""
        visible: !(face.compact && face.told)
        width: face.width - x
        x: face.aside ? face.artWidth + Style.gap : 0
    }

    Picture {
        id: art

        height: face.aside ? face.height - face.foot : Math.min(Style.mm(110), choices.y - face.below - Style.gap)
        source: face.picture
        visible: face.pictured
        width: face.artWidth
        x: face.aside ? 0 : (face.width - width) / 2
        y: face.below
    }

    Loader {
        id: choices

        height: face.cardsHeight
        width: face.width - x
        x: words.x
        y: face.height - height - face.foot
    }

    Connections {
        function onAnswered(chosen: var): void {
            face.answered(chosen);
        }

        target: choices.item as Choices
    }

    Feedback {
        height: face.compact ? choices.y - Style.gap : face.toldHeight
        opacity: face.told ? 1 : 0
        reason: face.question.explanation ?? ""
        correct: face.question.correct ?? false
        visible: face.told
        width: face.width - x - face.nextRoom
        x: face.compact ? words.x : 0
        y: face.compact ? 0 : face.height - height

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
