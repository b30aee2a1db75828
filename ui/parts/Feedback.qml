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
            text: feedback.said.says ? feedback.said.says : feedback.correct ? qsTr("Right!") : feedback.partly ? qsTr("%1 of %2: well on the way!").arg(feedback.said.points).arg(feedback.said.of) : qsTr("Not yet. Here is why:")
            width: parent.width
        }

        LongWords {
            most: feedback.height - told.height - Style.mm(4)
            text: feedback.said.reason ?? ""
            width: parent.width
        }
    }
}
