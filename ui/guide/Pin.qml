pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Six digits on shuffled keys; after failures a wait that grows.
Frame {
    id: pin

    readonly property var digits: Guide.digits ?? []

    title: qsTr("Guide's PIN")

    Item {
        id: told

        height: Style.portrait ? Style.mm(90) : parent.height
        width: Style.portrait ? parent.width : parent.width / 2 - Style.gap

        Column {
            anchors.centerIn: parent
            spacing: Style.gap
            width: parent.width

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Style.mm(6)

                Repeater {
                    model: 6

                    Rectangle {
                        required property int index

                        border.color: Style.deep
                        border.width: Style.mm(1)
                        color: index < Guide.typed ? Style.deep : "transparent"
                        height: Style.mm(12)
                        radius: height / 2
                        width: height
                    }
                }
            }

            Words {
                horizontalAlignment: Text.AlignHCenter
                role: "label"
                text: Guide.lockedS > 0 ? qsTr("Too many tries. Wait %n second(s).", "", Guide.lockedS) : Guide.refused ? qsTr("That was not the PIN.") : qsTr("Type the six digits")
                width: parent.width
            }
        }
    }

    Grid {
        id: keys

        readonly property real cell: Math.min(Style.mm(58), (pin.width - 2 * Style.edge - 2 * Style.gap) / 3)

        anchors.right: parent.right
        columns: 3
        spacing: Style.gap
        y: Style.portrait ? told.height : 0

        Repeater {
            model: pin.digits.length

            BigButton {
                required property int index
                readonly property string digit: pin.digits[index] ?? ""

                height: Style.card
                live: Guide.lockedS === 0
                objectName: "digit-" + digit
                opacity: live ? 1 : 0.35
                text: digit
                width: keys.cell

                onActivated: Guide.press(digit)
            }
        }

        BigButton {
            height: Style.card
            icon: "backspace"
            label: qsTr("Erase")
            objectName: "guide-erase"
            text: ""
            width: keys.cell

            onActivated: Guide.erase()
        }
    }
}
