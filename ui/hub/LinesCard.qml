pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge
import "../parts"

// What each stick said, newest first; above it the key, as long as it is not here.
Sheet {
    id: card

    readonly property var lines: HubBoard.lines ?? []
    readonly property var key: Hub.key ?? ({})
    readonly property bool locked: key.state !== "ready"

    KeyCard {
        id: keyCard

        visible: card.locked
        width: card.width - HubLook.px(24)
        x: HubLook.px(12)
        y: HubLook.px(12)
    }

    Note {
        id: title

        heavy: 900
        size: 18
        text: qsTr("What each stick said")
        x: HubLook.px(16)
        y: card.locked ? keyCard.y + keyCard.height + HubLook.px(12) : HubLook.px(14)
    }

    Note {
        color: HubLook.soft
        size: 14
        text: qsTr("Nothing was poured in yet.")
        visible: card.lines.length === 0
        x: HubLook.px(16)
        y: title.y + HubLook.px(30)
    }

    ListView {
        id: list

        Accessible.name: title.text
        Accessible.role: Accessible.List
        // arrows walk through what is longer than its place
        activeFocusOnTab: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: card.height - y - HubLook.px(8)
        model: card.lines.length
        width: card.width - HubLook.px(24)
        x: HubLook.px(16)
        y: title.y + HubLook.px(32)

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: HubLook.px(8)
        }

        FocusRing {
            parent: list
            shown: list.activeFocus
        }

        delegate: Item {
            id: row

            required property int index
            readonly property var told: card.lines[index] ?? ({})
            readonly property var look: HubLook.states[told.state] ?? HubLook.states["none"]

            height: Math.max(HubLook.px(54), words.height + HubLook.px(18))
            width: list.width

            Rectangle {
                color: HubLook.line
                height: 1
                width: parent.width
            }

            Rectangle {
                color: row.told.state === "in" ? HubLook.rightWash : row.look[2]
                height: HubLook.px(36)
                radius: height / 2
                width: height
                y: HubLook.px(9)

                Icon {
                    anchors.centerIn: parent
                    color: row.look[1]
                    name: row.look[0]
                    size: HubLook.px(20)
                }
            }

            Note {
                heavy: 900
                size: 16
                text: row.told.station || "–"
                x: HubLook.px(46)
                y: HubLook.px(17)
            }

            Note {
                id: words

                heavy: 700
                lineHeight: 0.98
                objectName: "line-" + row.index
                size: 14
                // a number stays on its line
                text: (row.told.said ?? "").replace(/([0-9]) (?=[0-9]{3}(?![0-9]))/g, "$1\u00a0")
                width: HubLook.px(190)
                x: HubLook.px(96)
                y: HubLook.px(9)
            }

            Note {
                anchors.right: parent.right
                anchors.rightMargin: HubLook.px(14)
                color: HubLook.right
                heavy: 900
                size: 16
                text: row.told.new > 0 ? "+" + HubLook.num(row.told.new) : ""
                y: HubLook.px(8)
            }

            Note {
                anchors.right: parent.right
                anchors.rightMargin: HubLook.px(14)
                color: HubLook.soft
                size: 12
                text: row.told.when ?? ""
                y: HubLook.px(29)
            }
        }
    }
}
