import QtQuick
import ui
import ui.bridge
import "../parts"

// What a guide needs without a PIN: begin again, sound, language, a minute for the cloth.
Frame {
    id: layer

    title: qsTr("For the guide")

    Words {
        color: Style.notYet
        objectName: "guide-waits"
        role: "label"
        text: qsTr("Prizes wait until a guide says, behind the PIN, which day it is")
        visible: Guide.needsDay
        width: parent.width
    }

    Grid {
        readonly property real cell: (parent.width - (columns - 1) * Style.gap) / columns

        anchors.verticalCenter: parent.verticalCenter
        columns: Style.portrait ? 1 : 3
        spacing: Style.gap

        BigButton {
            height: Style.card
            icon: "restart"
            objectName: "guide-reset"
            text: qsTr("Begin again")
            width: parent.cell

            onActivated: Guide.reset()
        }

        BigButton {
            height: Style.card
            icon: "spray-bottle"
            objectName: "guide-wipe"
            text: qsTr("Clean the screen")
            width: parent.cell

            onActivated: Guide.wipe()
        }

        Volume {
            height: Style.card
            width: parent.cell
        }

        Toggle {
            height: Style.card
            icon: "account-group"
            objectName: "guide-queue"
            on: Guide.queue
            text: qsTr("A queue: short rounds")
            width: parent.cell

            onActivated: Guide.tellQueue(!Guide.queue)
        }

        BigButton {
            height: Style.card
            icon: "lock"
            objectName: "guide-pin"
            primary: true
            text: qsTr("PIN …")
            width: parent.cell

            onActivated: Guide.enterPin()
        }
    }
}
