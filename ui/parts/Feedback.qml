import QtQuick
import ui

// What the answer was worth, warmly, and the reason.
Rectangle {
    id: feedback

    required property bool correct
    required property string reason

    border.color: correct ? Style.right : Style.notYet
    border.width: Style.mm(0.5)
    color: correct ? Style.rightWash : Style.notYetWash
    radius: Style.corner

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: feedback.correct ? Style.right : Style.notYet
        name: feedback.correct ? "check-circle" : "lightbulb-on"
        size: Style.mm(20)
        x: Style.mm(4)
    }

    Column {
        anchors.left: sign.right
        anchors.leftMargin: Style.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Style.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: feedback.correct ? Style.right : Style.notYet
            role: "label"
            text: feedback.correct ? qsTr("Right!") : qsTr("Not yet. Here is why:")
            width: parent.width
        }

        Words {
            text: feedback.reason
            width: parent.width
        }
    }
}
