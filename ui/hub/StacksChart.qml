pragma ComponentBehavior: Bound

import QtQuick
import ui

// Shares of a whole, a row each; told in the bar where there is room, withheld as hatching.
Item {
    id: stacks

    required property var chart
    readonly property var rows: chart.rows ?? []
    readonly property real step: Math.min(HubLook.px(44), (height - HubLook.px(24)) / Math.max(rows.length, 1))
    readonly property real names: width * (width > HubLook.px(600) ? 0.27 : 0.4)
    readonly property var colours: ["#1B2F6E", "#AEC3EC", "#F0C75A", "#DDD3BF"]
    readonly property var inks: ["#FFFFFF", "#0E1530", "#3B2400", "#2E2A22"]

    Row {
        spacing: HubLook.px(14)
        x: stacks.names

        Repeater {
            model: stacks.chart.names ?? []

            Row {
                id: key

                required property int index
                required property string modelData

                spacing: HubLook.px(5)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: stacks.colours[key.index % 4]
                    height: HubLook.px(12)
                    radius: HubLook.px(3)
                    width: height
                }

                Note {
                    size: 13
                    text: key.modelData
                }
            }
        }
    }

    Note {
        anchors.centerIn: parent
        color: HubLook.soft
        size: 15
        text: qsTr("Too few to tell.")
        visible: stacks.rows.length === 0
    }

    Repeater {
        model: stacks.rows.length

        Item {
            id: row

            required property int index
            readonly property var told: stacks.rows[index] ?? ({})
            readonly property real whole: stacks.width - stacks.names - HubLook.px(64)
            // what is withheld shares the rest: its true width would tell it
            readonly property real known: (told.pieces ?? []).reduce((sum, piece) => sum + (piece.share ?? 0), 0)
            readonly property int hidden: (told.pieces ?? []).filter(piece => piece.share === null).length

            height: stacks.step
            width: stacks.width
            y: HubLook.px(24) + index * stacks.step

            Note {
                elide: Text.ElideRight
                heavy: 700
                height: parent.height
                lineHeight: 0.9
                maximumLineCount: stacks.step > HubLook.px(31) ? 2 : 1
                size: stacks.step > HubLook.px(31) ? 12.5 : 11
                text: row.told.name ?? ""
                verticalAlignment: Text.AlignVCenter
                width: stacks.names - HubLook.px(8)
            }

            Row {
                x: stacks.names
                y: (parent.height - height) / 2

                Repeater {
                    model: row.told.pieces ?? []

                    Rectangle {
                        id: part

                        required property int index
                        required property var modelData
                        readonly property bool withheld: modelData.share === null

                        border.color: HubLook.edge
                        border.width: withheld ? HubLook.px(1) : 0
                        color: withheld ? HubLook.sheet : stacks.colours[index % 4]
                        height: Math.min(HubLook.px(24), row.height * 0.72)
                        width: Math.round(row.whole * (withheld ? Math.max(0, 1 - row.known) / row.hidden : modelData.share))

                        Note {
                            anchors.centerIn: parent
                            color: part.withheld ? HubLook.soft : stacks.inks[part.index % 4]
                            heavy: 800
                            size: 12
                            text: part.modelData.told
                            visible: part.width > implicitWidth + HubLook.px(4)
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }

            Note {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                heavy: 900
                size: 15
                text: row.told.told ?? ""
            }
        }
    }
}
