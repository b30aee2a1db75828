import QtQuick
import ui
import ui.bridge
import "../parts"

// Why the hub cannot be had, and what to do.
Item {
    id: page

    readonly property var place: Hub.place ?? ({})

    Sheet {
        anchors.centerIn: parent
        height: HubLook.px(320)
        width: HubLook.px(820)

        Icon {
            color: HubLook.care
            name: "database-lock-outline"
            size: HubLook.px(64)
            x: HubLook.px(32)
            y: HubLook.px(32)
        }

        Note {
            heavy: 900
            size: 28
            text: qsTr("This hub cannot be opened")
            width: parent.width - x - HubLook.px(30)
            x: HubLook.px(120)
            y: HubLook.px(38)
        }

        Note {
            lineHeight: 1.05
            objectName: "trouble"
            size: 18
            text: page.place.trouble ?? ""
            width: parent.width - x - HubLook.px(40)
            x: HubLook.px(120)
            y: HubLook.px(88)
        }

        Row {
            spacing: HubLook.px(12)
            x: HubLook.px(120)
            y: parent.height - height - HubLook.px(32)

            Press {
                height: HubLook.px(52)
                icon: "refresh"
                objectName: "again"
                primary: true
                size: 17
                text: qsTr("Try again")

                onActivated: Hub.again()
            }

            Press {
                height: HubLook.px(52)
                objectName: "leave"
                size: 17
                text: qsTr("Close the window")

                onActivated: Hub.leave()
            }
        }
    }
}
