import QtQuick
import ui
import "../../parts"

// One question: its words, its picture, its answers by kind, and after the answer the reason.
Item {
    id: face

    required property var question
    property string ghost: ""
    // room kept free at the lower right for the button that goes on
    property real nextRoom: 0
    // little height: the reason takes the question's place
    property bool compact: Style.textScale > 1
    // a scene fills the face: of what else stands on the screen, a column at the left, what the
    // languages take of the right, the row at the top and the foot, and a button in the corner
    property real column: 0
    property real bar: 0
    property real head: 0
    property real sill: 0
    property rect button: Qt.rect(0, 0, 0, 0)
    readonly property bool scenic: answers?.draws ?? false
    // it may be read aloud
    property bool aloud: true
    readonly property bool told: question.answered ?? false
    readonly property string picture: question.picture ?? ""
    // no picture where the question's longest word has no room beside it
    readonly property bool roomy: width <= height || Style.wordWidth("question", question.text ?? "") <= 0.71 * width - taken - 2 * Style.target - 3 * Style.gap
    readonly property bool pictured: picture !== "" && !scenic && roomy
    readonly property Answers answers: choices.item as Answers
    readonly property bool composed: answers?.composed ?? false
    // an answer is put together and can be handed in
    readonly property bool ready: composed && !told && (answers?.ready ?? false)
    // there is no room for the reason below the answers
    readonly property bool slim: compact || least > height - Style.mm(36) - toldHeight - 2 * Style.gap
    // what stands beside the question, where it cannot stand below the answers
    readonly property real taken: slim && composed ? nextRoom : 0
    readonly property bool aside: pictured && width > height
    readonly property real artWidth: aside ? width * 0.29 : Math.min(width, Style.mm(150))
    readonly property real below: aside ? 0 : words.height + Style.gap
    readonly property real toldHeight: width > Style.mm(300) ? Style.mm(50) : Style.mm(66)
    readonly property real foot: slim ? 0 : toldHeight + Style.gap
    readonly property real tallest: width > Style.mm(300) ? Style.mm(104) : Style.mm(216)
    readonly property real least: answers?.least ?? 2 * Style.card + Style.gap
    readonly property real room: height - Math.max(words.height, slim ? Style.mm(58 * Style.textScale * Style.textScale) : 0) - foot - Style.gap - (pictured && !aside ? Style.mm(80) : 0)
    readonly property real cardsHeight: plain ? Math.min(Math.max(tallest, least), Math.max(least, room)) : Math.max(least, room)
    // in a scene: the plate of what is asked, beside the languages where its words have the room
    readonly property real inset: Style.mm(4)
    readonly property bool besideBar: Style.wordWidth("question", question.text ?? "") <= width - column - bar - 2 * inset - heard
    readonly property real heard: speaker.visible ? speaker.width + Style.gap : 0
    readonly property bool level: besideBar && !Style.portrait
    readonly property real strip: width - column - (level ? bar : edge)
    readonly property real plateTop: level ? edge : head
    // told or not: what lies in the scene does not move
    readonly property rect plate: Qt.rect(column, plateTop, strip, Math.max(Style.target, words.height + hint.implicitHeight) + 2 * inset)
    readonly property real edge: bar > 0 ? Style.edge : Style.gap
    readonly property rect languages: Qt.rect(width - bar, 0, bar, bar > 0 ? Style.top - Style.gap : 0)
    readonly property bool asks: !(slim && told)
    readonly property var over: [plate, languages, button].filter(one => one.width > 0)
    // and of the reason, at the spot
    readonly property rect clear: Qt.rect(column, edge, width - column - edge, height - edge - Math.max(edge, sill))
    readonly property rect bubble: scenic && told ? seated() : Qt.rect(0, 0, 0, 0)

    // cards alone; whatever else is laid out takes all the room
    readonly property bool plain: answers === null || choices.item instanceof Choices

    // what a voice says of it: the question and what may be answered
    readonly property string spoken: [question.text ?? "", ...(question.choices ?? []).map(choice => choice.text)].filter(part => part).join(". ")

    property string dealt: ""

    signal answered(var chosen)

    function pick(number: int): void {
        answers?.picked(number);
    }

    function finish(): void {
        if (ready)
            answers.finished();
    }

    // as wide as leaves in sight what it is about
    function seated(): rect {
        // what can be touched is never covered, whatever else must be
        const touched = Array(40).fill(null).map((none, place) => place % 2 ? languages : button);
        // what is asked counts for more than what was not chosen
        const asking = Array(4).fill(plate).filter(() => asks || hint.visible);
        const taken = [...(answers?.kept ?? []), ...touched, ...asking];
        // no word is broken
        const least = reason.narrowest();
        const widths = (slim ? [380, 300, 240, 200] : [240, 200, 160, 132]).map(wide => Math.min(clear.width, Math.max(least, Style.mm(wide))));
        const seats = widths.map(wide => fit.seat(wide, Math.min(reason.need(wide), clear.height * 0.7), answers?.spot ?? clear, clear, taken));
        const covers = Math.min(...seats.map(seat => fit.covered(seat, taken)));
        return seats.find(seat => fit.covered(seat, taken) === covers) ?? clear;
    }

    function name(): string {
        return (question.deal ?? "") + (question.id ?? "");
    }

    function deal(): void {
        dealt = name();
        if (!question.id)
            choices.clear();
        else
            choices.make(Qt.resolvedUrl("../" + question.kind + ".qml"), {
                "question": face.question,
                "ghost": face.ghost
            });
        arrival.begin();
    }

    // the same question with an answer goes on in its cards; another one gets cards of its own
    function follow(): void {
        if (answers && dealt === name())
            answers.question = question;
        else
            deal();
    }

    Component.onCompleted: follow()
    onGhostChanged: if (answers)
        answers.ghost = ghost
    onQuestionChanged: follow()

    Fit {
        id: fit
    }

    Binding {
        property: "reach"
        target: face.answers
        value: face.clear
        when: face.scenic
    }

    Binding {
        property: "blocked"
        target: face.answers
        value: face.over
        when: face.scenic
    }

    Binding {
        property: "reason"
        target: face.answers
        value: face.bubble
        when: face.scenic
    }

    // comes with each question; the reason above it comes and leaves by itself
    Item {
        id: asked

        anchors.fill: parent

        transform: Translate {
            id: shift
        }

        Slot {
            id: choices

            height: face.scenic ? face.height : face.cardsHeight
            width: face.width - x
            x: face.scenic ? 0 : words.x
            y: face.scenic ? 0 : face.height - height - face.foot
        }

        Rectangle {
            border.color: Style.line
            border.width: Style.border
            color: Style.sheet
            height: Math.max(Style.target, (face.asks ? words.height : 0) + (hint.visible ? hint.height : 0)) + 2 * face.inset
            radius: Style.corner
            visible: face.scenic && (face.asks || hint.visible)
            width: face.strip
            x: face.column
            y: face.plateTop
        }

        LongWords {
            id: words

            most: face.scenic ? face.height * 0.3 : face.height - face.least - face.foot - Style.gap
            role: "question"
            text: face.question.text ?? ""
            visible: face.asks
            width: face.scenic ? face.strip - 2 * face.inset - face.heard : face.width - x - face.taken - face.heard
            x: face.scenic ? face.column + face.inset : face.aside ? face.artWidth + Style.gap : 0
            y: face.scenic ? face.plateTop + face.inset : 0
        }

        Speaker {
            id: speaker

            about: face.question.id ?? ""
            parts: (face.question.choices ?? []).map(choice => about + "." + choice.id.replace(">", "_")).join(" ")
            objectName: "read-question"
            text: face.aloud ? face.spoken : ""
            opacity: words.visible ? 1 : 0
            x: face.scenic ? face.column + face.strip - width - face.inset : face.width - width - face.taken
            y: face.scenic ? face.plateTop + face.inset : 0
        }

        Picture {
            id: art

            height: !face.aside ? Math.min(Style.mm(110), choices.y - face.below - Style.gap) : face.height - face.foot - y
            source: face.picture
            visible: face.pictured && height >= Style.mm(32)
            width: face.artWidth
            x: face.aside ? 0 : (face.width - width) / 2
            y: !face.aside ? face.below : face.slim && face.told ? choices.y : 0
        }

        Words {
            id: hint

            height: face.scenic ? implicitHeight : Style.card
            objectName: "hint"
            text: face.answers?.hint ?? ""
            verticalAlignment: Text.AlignVCenter
            visible: text !== "" && (face.scenic ? !face.told || (face.answers?.tells ?? false) : !face.told && !face.slim)
            width: face.scenic ? words.width : face.width - x - face.nextRoom
            x: words.x
            y: face.scenic ? words.y + (face.asks ? words.height : 0) : face.height - height
        }
    }

    Connections {
        function onAnswered(chosen: var): void {
            face.answered(chosen);
        }

        target: face.answers
    }

    Feedback {
        id: reason

        about: face.scenic ? face.answers?.spot ?? Qt.rect(0, 0, 0, 0) : Qt.rect(0, 0, 0, 0)
        aloud: face.aloud
        here: face.told
        judged: ({
                "about": (face.question.id ?? "") + "-why",
                "correct": face.question.correct ?? false,
                "of": face.question.of ?? 1,
                "points": face.question.points ?? 0,
                "reason": [face.question.said, face.question.explanation].filter(part => part).join(" ")
            })
        place: face.scenic ? face.bubble : Qt.rect(0, face.slim ? 0 : face.height - face.toldHeight, face.width - face.nextRoom, face.slim ? choices.y - Style.gap : face.toldHeight)
    }

    Arrival {
        id: arrival

        item: asked
        shift: shift
    }
}
