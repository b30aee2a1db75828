import QtQuick
import ui
import ui.bridge
import "../parts"

// The stick that is read, and whether it may be taken.
Sheet {
    id: card

    readonly property var told: HubBoard.pouring ?? ({})
    readonly property bool idle: told.where === undefined
    readonly property bool ended: told.ended ?? false

    paper: ended ? HubLook.rightWash : HubLook.ink

    Rectangle {
        color: card.idle ? "#3A4670" : "#F4762A"
        height: HubLook.px(88)
        radius: HubLook.px(8)
        width: HubLook.px(60)
        x: HubLook.px(18)
        y: HubLook.px(36)

        Rectangle {
            color: "#C9D0E6"
            height: HubLook.px(20)
            width: HubLook.px(34)
            x: HubLook.px(13)
            y: -height
        }

        Icon {
            anchors.centerIn: parent
            color: card.idle ? "#C9D0E6" : HubLook.ink
            name: card.ended ? "check" : card.idle ? "arrow-down" : "dots-horizontal"
            size: HubLook.px(30)
        }
    }

    Column {
        spacing: HubLook.px(7)
        width: card.width - x - HubLook.px(16)
        x: HubLook.px(96)
        y: HubLook.px(20)

        Note {
            color: card.ended ? HubLook.right : "#FFFFFF"
            elide: Text.ElideRight
            heavy: 900
            maximumLineCount: 2
            objectName: "stick"
            size: 21
            text: card.idle ? qsTr("Put a stick in") : card.ended ? qsTr("You may take it") : qsTr("%1 is being read").arg(card.told.station || card.told.where || "")
            width: parent.width
        }

        Rectangle {
            color: "#3A4670"
            height: HubLook.px(12)
            radius: height / 2
            visible: !card.idle && !card.ended
            width: parent.width

            Rectangle {
                color: HubLook.lamp
                height: parent.height
                radius: height / 2
                width: parent.width * (card.told.share ?? 0)
            }
        }

        Note {
            color: card.ended ? HubLook.right : "#E4E8F4"
            elide: Text.ElideRight
            lineHeight: 1
            maximumLineCount: 3
            size: 14
            text: card.idle ? qsTr("It is seen by itself. Files and folders may be dropped on the window, too.") : card.ended ? qsTr("%1: %2 new facts").arg(card.told.where ?? "").arg(HubLook.num(card.told.new ?? 0)) : qsTr("File %1 of %2. Do not take it yet.").arg(card.told.file ?? 0).arg(card.told.files ?? 0)
            width: parent.width
        }
    }
}
