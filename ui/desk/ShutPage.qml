pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Before the first keeper and after the last: open, or go.
Item {
    id: page

    readonly property var place: Desk.place ?? ({})
    readonly property string trouble: place.trouble ?? ""

    Column {
        anchors.centerIn: parent
        spacing: DeskLook.px(30)
        width: Math.min(page.width - DeskLook.px(80), DeskLook.px(900))

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: page.trouble ? "alert" : "storefront-outline"
            size: DeskLook.px(170)
        }

        Said {
            heavy: 900
            horizontalAlignment: Text.AlignHCenter
            objectName: "shut"
            size: page.trouble ? 26 : 50
            text: page.trouble || qsTr("The desk is closed")
            width: parent.width
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: DeskLook.px(16)

            Act {
                height: DeskLook.px(84)
                hint: qsTr("the keeper's PIN")
                icon: "lock-open-outline"
                objectName: "open"
                primary: true
                size: 26
                text: qsTr("Open the desk")
                visible: !page.trouble

                onActivated: Desk.ask("open")
            }

            Act {
                height: DeskLook.px(84)
                icon: "usb-flash-drive"
                objectName: "fill"
                size: 20
                text: qsTr("Fill the stick")
                visible: !page.trouble && !fill.busy

                onActivated: Desk.fill()
            }

            Act {
                height: DeskLook.px(84)
                icon: "exit-to-app"
                objectName: "leave"
                size: 20
                text: qsTr("Leave")
                visible: !fill.busy

                onActivated: Desk.leave()
            }
        }

        FillStick {
            id: fill

            width: parent.width
        }

        // the stick that is in brought news that do not hold here
        Said {
            horizontalAlignment: Text.AlignHCenter
            objectName: "passed"
            size: 20
            text: page.place.passed ?? ""
            visible: text !== ""
            width: parent.width
        }
    }
}
