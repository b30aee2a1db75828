pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// What lies at the desk: the same in every state, so that the eye finds it.
Rectangle {
    id: shelves

    required property color ink
    readonly property var all: Desk.shelves ?? []
    // what runs out comes into view first
    readonly property var rows: [...all.filter(one => one.low), ...all.filter(one => !one.low)].slice(0, columns * lines)
    readonly property var shown: all.length <= columns * lines ? all : rows
    readonly property int columns: DeskLook.portrait ? 2 : 1
    readonly property int lines: DeskLook.portrait ? 2 : 4

    color: DeskLook.sheet
    radius: DeskLook.px(16)

    Said {
        heavy: 900
        size: 22
        text: qsTr("Stock")
        x: DeskLook.px(18)
        y: DeskLook.px(14)
    }

    Said {
        anchors.right: parent.right
        anchors.rightMargin: DeskLook.px(18)
        color: DeskLook.soft
        size: 15
        text: qsTr("%n handed out today", "", Desk.place.handed ?? 0)
        y: DeskLook.px(19)
    }

    Grid {
        id: grid

        columnSpacing: DeskLook.px(10)
        columns: shelves.columns
        rowSpacing: DeskLook.px(4)
        x: DeskLook.px(10)
        y: DeskLook.px(52)

        Repeater {
            model: shelves.shown.length

            Rectangle {
                id: row

                required property int index
                readonly property var shelf: shelves.shown[index] ?? ({})
                readonly property bool low: shelf.low ?? false

                Accessible.name: (shelf.name ?? "") + ": " + (shelf.pieces ?? 0) + (low ? ", " + warned.text : "")
                Accessible.role: Accessible.StaticText
                color: low ? DeskLook.lowWash : "transparent"
                height: DeskLook.px(84)
                radius: DeskLook.px(10)
                width: (shelves.width - DeskLook.px(20) - (shelves.columns - 1) * grid.columnSpacing) / shelves.columns

                Drawing {
                    address: row.shelf.picture ?? ""
                    fillMode: Image.PreserveAspectFit
                    height: DeskLook.px(56)
                    width: height
                    x: DeskLook.px(8)
                    y: DeskLook.px(14)
                }

                Said {
                    elide: Text.ElideRight
                    heavy: 800
                    maximumLineCount: 2
                    size: 15
                    text: row.shelf.name ?? ""
                    width: pieces.x - x - DeskLook.px(6)
                    x: DeskLook.px(74)
                    y: DeskLook.px(10)
                }

                Said {
                    id: pieces

                    anchors.right: parent.right
                    anchors.rightMargin: DeskLook.px(10)
                    color: row.low ? DeskLook.low : DeskLook.ink
                    heavy: 900
                    objectName: "left-" + (row.shelf.id ?? "")
                    size: 27
                    text: row.shelf.pieces ?? 0
                    wrapMode: Text.NoWrap
                    y: DeskLook.px(8)
                }

                Rectangle {
                    color: DeskLook.barGround
                    height: DeskLook.px(8)
                    radius: height / 2
                    visible: !row.low
                    width: parent.width - x - DeskLook.px(10)
                    x: DeskLook.px(74)
                    y: DeskLook.px(62)

                    Rectangle {
                        color: DeskLook.bar
                        height: parent.height
                        radius: height / 2
                        width: parent.width * Math.max(0, Math.min(1, (row.shelf.pieces ?? 0) / Math.max(1, row.shelf.top ?? 1)))
                    }
                }

                Row {
                    spacing: DeskLook.px(5)
                    visible: row.low
                    x: DeskLook.px(74)
                    y: DeskLook.px(56)

                    Icon {
                        color: DeskLook.low
                        name: "alert"
                        size: DeskLook.px(18)
                    }

                    Said {
                        id: warned

                        color: DeskLook.low
                        heavy: 800
                        size: 14
                        text: row.shelf.until ? qsTr("until %1 only").arg(row.shelf.until) : (row.shelf.pieces ?? 0) > 0 ? qsTr("nearly gone") : (row.shelf.pieces ?? 0) < 0 ? qsTr("count them again") : qsTr("gone")
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }

    Grid {
        id: acts

        anchors.bottom: parent.bottom
        anchors.bottomMargin: DeskLook.px(12)
        anchors.horizontalCenter: parent.horizontalCenter
        columns: DeskLook.portrait ? 4 : 2
        spacing: DeskLook.px(8)

        Repeater {
            model: [["restock", "plus", qsTr("Restock")], ["count", "counter", qsTr("Count")], ["broken", "hammer-wrench", qsTr("Broken")], ["goodwill", "gift-outline", qsTr("Gift")]]

            Act {
                required property var modelData

                colour: DeskLook.rail
                height: DeskLook.px(56)
                icon: modelData[1]
                live: Desk.page === "desk"
                objectName: modelData[0]
                rim: DeskLook.rail
                size: 15
                text: modelData[2]
                width: (shelves.width - DeskLook.px(20) - (acts.columns - 1) * acts.spacing) / acts.columns

                onActivated: Desk.writeDown(modelData[0])
            }
        }
    }
}
