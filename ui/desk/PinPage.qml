pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// Six digits of the keeper's PIN: what they are asked for, and what became of the last six.
Item {
    id: page

    readonly property string what: ({
            "open": qsTr("Open the desk"),
            "change": qsTr("Change of keeper"),
            "close": qsTr("Close the desk"),
            "overrule": qsTr("Hand it over all the same"),
            "undo": qsTr("Take it back")
        })[Desk.asks] ?? ""

    Grid {
        anchors.centerIn: parent
        columnSpacing: DeskLook.px(90)
        columns: DeskLook.portrait ? 1 : 2
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: DeskLook.px(50)
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            spacing: DeskLook.px(26)
            width: DeskLook.px(480)

            Said {
                heavy: 900
                size: 44
                text: page.what
                width: parent.width
            }

            Said {
                objectName: "pin-told"
                size: 22
                text: Desk.waitS > 0 ? qsTr("Too many wrong PINs. Wait %n second(s).", "", Desk.waitS) : Desk.refused ? qsTr("That was not the keeper's PIN.") : qsTr("Type the keeper's PIN.")
                width: parent.width
            }

            Row {
                spacing: DeskLook.px(18)

                Repeater {
                    model: 6

                    Rectangle {
                        required property int index

                        border.color: DeskLook.ink
                        border.width: DeskLook.px(3)
                        color: index < Desk.digits ? DeskLook.ink : "transparent"
                        height: DeskLook.px(34)
                        radius: height / 2
                        width: height
                    }
                }
            }

            Act {
                hint: "Esc"
                icon: "close"
                objectName: "cancel"
                text: qsTr("Cancel")

                onActivated: Desk.cancel()
            }
        }

        Keypad {
            live: Desk.waitS === 0
        }
    }
}
