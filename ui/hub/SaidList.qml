pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import "../parts"

// What came of a deed, a sentence a line; what is to be mended looks so.
ListView {
    id: list

    required property var said

    Accessible.name: said.map(one => one.said).join(" ")
    Accessible.role: Accessible.List
    // arrows walk through what is longer than its place
    activeFocusOnTab: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: said.length
    spacing: HubLook.px(8)

    ScrollBar.vertical: ScrollBar {
        policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: HubLook.px(8)
    }

    FocusRing {
        parent: list
        shown: list.activeFocus
    }

    delegate: Rectangle {
        id: row

        required property int index
        readonly property var told: list.said[index] ?? ({})

        color: told.good ? HubLook.rightWash : HubLook.careWash
        height: words.height + HubLook.px(22)
        radius: HubLook.px(8)
        width: list.width - HubLook.px(12)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: row.told.good ? HubLook.right : HubLook.care
            name: row.told.good ? "check" : "alert-outline"
            size: HubLook.px(22)
            x: HubLook.px(12)
        }

        Note {
            id: words

            color: row.told.good ? HubLook.right : HubLook.care
            heavy: 700
            lineHeight: 1.02
            objectName: "said-" + row.index
            size: 15
            text: row.told.said ?? ""
            width: parent.width - x - HubLook.px(12)
            wrapMode: Text.Wrap
            x: HubLook.px(46)
            y: HubLook.px(11)
        }
    }
}
