import QtQuick
import ui
import ui.bridge
import "../parts"

// Half a minute in which the screen may be wiped: nothing can be touched.
Rectangle {
    color: Style.paper
    visible: Guide.wipeS > 0

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Column {
        anchors.centerIn: parent
        spacing: Style.gap
        width: parent.width - 2 * Style.edge

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.deep
            name: "spray-bottle"
            size: Style.mm(40)
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            role: "title"
            text: qsTr("Clean the screen now")
            width: parent.width
        }

        Words {
            color: Style.deep
            horizontalAlignment: Text.AlignHCenter
            role: "number"
            text: Guide.wipeS
            width: parent.width
        }
    }
}
