import QtQuick
import ui

// What the answer was worth, warmly, and the reason.
Rectangle {
    id: feedback

    required property bool correct
    required property string reason
    // of an answer with parts: how many of them were right
    property int points: 0
    property int of: 1
    // in place of "Right!"
    property string says: ""
    readonly property bool partly: !correct && points > 0
    // names the reason for whoever reads it aloud
    property string about: ""
    property bool aloud: true

    border.color: correct ? Style.right : Style.notYet
    border.width: Style.border
    color: correct ? Style.rightWash : Style.notYetWash
    radius: Style.corner

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

        about: feedback.about
        anchors.right: parent.right
        anchors.rightMargin: Style.mm(4)
        objectName: "read-reason"
        text: feedback.aloud ? feedback.reason : ""
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
            role: "label"
            text: feedback.says ? feedback.says : feedback.correct ? qsTr("Right!") : feedback.partly ? qsTr("%1 of %2: well on the way!").arg(feedback.points).arg(feedback.of) : qsTr("Not yet. Here is why:")
            width: parent.width
        }

        LongWords {
            most: feedback.height - told.height - Style.mm(4)
            text: feedback.reason
            width: parent.width
        }
    }
}
