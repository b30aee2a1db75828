import QtQuick
import ui
import ui.bridge
import "../parts"

// The end of a visit is an errand, not a full stop.
Item {
    id: goodbye

    readonly property var face: Station.goodbye ?? ({})

    objectName: "goodbye-screen"

    Ornament {
        height: Style.mm(14)
        width: parent.width
        y: parent.height - Style.edge - height
    }

    Column {
        anchors.centerIn: parent
        spacing: Style.gap
        width: Math.min(parent.width - 2 * Style.edge, Style.mm(360))

        Shanyrak {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Style.mm(60)
        }

        Words {
            color: Style.deep
            horizontalAlignment: Text.AlignHCenter
            role: "title"
            text: qsTr("See you in the city!")
            width: parent.width
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            text: qsTr("An errand for you: %1").arg(goodbye.face.areaName ?? "")
            width: parent.width
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            role: "question"
            text: goodbye.face.errand ?? ""
            width: parent.width
        }
    }
}
