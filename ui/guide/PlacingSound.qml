import QtQuick
import ui
import ui.bridge
import "../parts"

// A loudspeaker that is touched plays a step louder; the listener is touched when it is right.
Item {
    id: face

    required property real volume
    required property bool done
    required property bool next

    height: Style.mm(80)
    width: Style.mm(98)

    Lamp {
        anchors.horizontalCenter: parent.horizontalCenter
        done: face.done
        next: face.next
        number: 4
    }

    Touchable {
        height: Style.mm(60)
        label: qsTr("Play it louder")
        objectName: "placing-louder"
        width: Style.mm(45)
        y: Style.mm(18)

        onActivated: Placing.louder()

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Style.mm(42)
            source: Icons.look("guide/speaker.svg")
            sourceSize: Qt.size(width, height)
            width: Style.mm(32)
            y: Style.mm(2)
        }

        Words {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            role: "sign"
            text: qsTr("%1 %").arg(face.volume)
        }
    }

    Touchable {
        colour: face.done ? Style.rightWash : Style.sheet
        height: Style.mm(60)
        label: qsTr("It is right at arm's length")
        objectName: "placing-ear"
        width: Style.mm(45)
        x: Style.mm(53)
        y: Style.mm(18)

        onActivated: Placing.isRight("sound")

        Image {
            anchors.centerIn: parent
            height: Style.mm(56)
            source: Icons.look("guide/listener.svg")
            sourceSize: Qt.size(width, height)
            width: Style.mm(25)
        }
    }
}
