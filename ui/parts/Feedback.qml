import QtQuick
import ui

// What the answer was worth, warmly, and the reason. It comes from where the finger was and leaves
// the same way, still saying what it said.
Rectangle {
    id: feedback

    required property bool here
    required property rect place
    // {correct, reason, about}; of an answer with parts also how many of how many were right:
    // {points, of}; says: in place of "Right!"
    required property var judged
    property bool aloud: true
    property var said: ({})
    readonly property bool correct: said.correct ?? false
    readonly property bool partly: !correct && (said.points ?? 0) > 0
    // in a scene: the place that it tells of, to which a corner points
    property rect about: Qt.rect(0, 0, 0, 0)
    readonly property real sides: sign.width + speaker.width + Style.gap + 3 * Style.mm(4)

    function heading(judged: var): string {
        const partly = !judged.correct && (judged.points ?? 0) > 0;
        return judged.says ? judged.says : judged.correct ? qsTr("Right!") : partly ? qsTr("%1 of %2: well on the way!").arg(judged.points).arg(judged.of) : qsTr("Not yet. Here is why:");
    }

    function narrowest(): real {
        return Math.ceil(sides + Math.max(Style.wordWidth("label", heading(judged)), Style.wordWidth("body", judged.reason ?? "")));
    }

    // how high it is to be where it is so wide, for all its words
    function need(width: real): real {
        const room = width - sides;
        return Math.max(Style.dense + Style.mm(2), Style.wordsHeight("label", heading(judged), room) + Style.wordsHeight("body", judged.reason ?? "", room) + 0.5 * Style.em("body") + Style.mm(6));
    }

    function follow(): void {
        if (!here)
            return;
        said = judged;
        x = place.x;
        y = place.y;
        width = place.width;
        height = place.height;
    }

    border.color: correct ? Style.right : Style.notYet
    border.width: Style.border
    color: correct ? Style.rightWash : Style.notYetWash
    enabled: here
    radius: Style.corner
    transform: [passage.shift]
    visible: passage.seen

    Component.onCompleted: follow()
    onHereChanged: follow()
    onJudgedChanged: follow()
    onPlaceChanged: follow()

    Passage {
        id: passage

        here: feedback.here
        item: feedback
    }

    // the corner that points, and its other half under the paper
    Rectangle {
        id: tail

        readonly property point middle: Qt.point(feedback.about.x + feedback.about.width / 2 - feedback.x, feedback.about.y + feedback.about.height / 2 - feedback.y)
        readonly property real most: Style.mm(10)
        readonly property bool above: middle.y < 0
        readonly property bool beside: middle.x < 0 || middle.x > feedback.width
        // farther off something else may lie between, and the corner would mean that
        readonly property real apart: Math.max(feedback.about.y - feedback.y - feedback.height, feedback.y - feedback.about.bottom, feedback.about.x - feedback.x - feedback.width, feedback.x - feedback.about.right)
        readonly property bool level: middle.y > most && middle.y < feedback.height - most

        color: feedback.color
        height: Style.mm(11)
        rotation: 45
        visible: feedback.about.width > 0 && apart < Style.mm(24) && (beside ? level : above || middle.y > feedback.height)
        width: height
        x: (beside ? (middle.x < 0 ? 0 : feedback.width) : Math.max(most, Math.min(feedback.width - most, middle.x))) - width / 2
        y: (beside ? middle.y : above ? 0 : feedback.height) - height / 2
        z: -1
    }

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: feedback.correct ? Style.right : Style.notYet
        name: feedback.correct ? "check-circle" : feedback.partly ? "star-half-full" : "lightbulb-on"
        size: Style.mm(20)
        x: Style.mm(4)
    }

    Speaker {
        id: speaker

        about: feedback.said.about ?? ""
        anchors.right: parent.right
        anchors.rightMargin: Style.mm(4)
        objectName: "read-reason"
        text: feedback.aloud ? feedback.said.reason ?? "" : ""
        y: (parent.height - height) / 2
    }

    Column {
        anchors.left: sign.right
        anchors.leftMargin: Style.mm(4)
        anchors.right: speaker.visible ? speaker.left : parent.right
        anchors.rightMargin: speaker.visible ? Style.gap : Style.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: told

            color: feedback.correct ? Style.right : Style.notYet
            // at least a line of the reason stands below it
            role: Style.fitting(text, width, feedback.height - 1.2 * Style.em("body") - Style.mm(4))
            text: feedback.heading(feedback.said)
            width: parent.width
        }

        LongWords {
            most: feedback.height - told.height - Style.mm(4)
            text: feedback.said.reason ?? ""
            width: parent.width
        }
    }
}
