import QtQuick
import ui
import ui.bridge
import "../parts"

// A grown-up has guessed; from here on the screen is the child's.
Room {
    id: room

    footed: true
    hint: qsTr("The same pictures, your own choice. There is no right answer.")
    title: qsTr("Now the child chooses")

    foot: BigButton {
        anchors.right: parent.right
        icon: "arrow-right"
        objectName: "next"
        primary: true
        text: qsTr("I choose")
        width: Math.max(implicitWidth, Style.mm(90))

        onActivated: Discovery.goOn()
    }

    Rectangle {
        anchors.fill: parent
        clip: true
        color: Style.wash
        radius: Style.corner

        Image {
            anchors.bottom: parent.bottom
            fillMode: Image.Pad
            horizontalAlignment: Image.AlignLeft
            source: Style.street ? Icons.look("streets/" + Style.street + "/skyline.svg") : ""
            sourceSize.height: Math.round(parent.height * (Style.portrait ? 0.55 : 0.9))
            visible: !Style.contrast
        }
    }

    Row {
        id: couple

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        spacing: 0

        // the grown-up steps back, the child stands in front
        Person {
            anchors.bottom: parent.bottom
            height: Math.round(Math.min(couple.height * 0.8, room.width * 0.44))
            who: Discovery.pair?.[0] ?? ""
            width: Math.round(height * 200 / 240)
        }

        Person {
            anchors.bottom: parent.bottom
            height: Math.round(Math.min(couple.height * 0.96, room.width * 0.54))
            who: Discovery.pair?.[1] ?? ""
            width: Math.round(height * 200 / 240)
        }
    }
}
