pragma ComponentBehavior: Bound

import QtQuick
import ui

// Streets by hours in five classes; a cell far below its row is framed.
Item {
    id: heat

    required property var chart
    readonly property var rows: chart.rows ?? []
    readonly property var columns: chart.columns ?? []
    readonly property real names: HubLook.px(178)
    readonly property real sums: HubLook.px(54)
    readonly property real cell: Math.min(HubLook.px(52), (width - names - sums) / Math.max(columns.length, 1))
    readonly property real step: Math.min(HubLook.px(40), height / (rows.length + 2))

    Repeater {
        model: heat.columns.length

        Note {
            required property int index

            color: HubLook.soft
            height: heat.step
            horizontalAlignment: Text.AlignHCenter
            size: 12.5
            text: heat.columns[index] ?? ""
            verticalAlignment: Text.AlignVCenter
            width: heat.cell
            x: heat.names + index * heat.cell
        }
    }

    Repeater {
        model: heat.rows.length

        Item {
            id: row

            required property int index
            readonly property var told: heat.rows[index] ?? ({})

            height: heat.step
            width: heat.width
            y: (index + 1) * heat.step

            Rectangle {
                color: Style.hues[row.told.street]?.[0] ?? HubLook.edge
                height: parent.height - HubLook.px(8)
                radius: width / 2
                width: HubLook.px(5)
                y: HubLook.px(4)
            }

            Note {
                elide: Text.ElideRight
                heavy: 750
                height: parent.height
                lineHeight: 0.82
                maximumLineCount: heat.step > HubLook.px(22) ? 2 : 1
                size: 11
                text: row.told.name ?? ""
                verticalAlignment: Text.AlignVCenter
                width: heat.names - x - HubLook.px(6)
                x: HubLook.px(10)
            }

            Repeater {
                model: row.told.values ?? []

                Rectangle {
                    id: one

                    required property int index
                    required property int modelData
                    readonly property int level: row.told.classes[index] ?? 0
                    readonly property bool care: row.told.care[index] ?? false

                    border.color: HubLook.careBar
                    border.width: care ? HubLook.px(2) : 0
                    color: HubLook.heats[level]
                    height: heat.step - HubLook.px(3)
                    radius: HubLook.px(4)
                    width: heat.cell - HubLook.px(3)
                    x: heat.names + index * heat.cell
                    y: HubLook.px(1)

                    Note {
                        anchors.centerIn: parent
                        color: HubLook.heatInks[one.level]
                        heavy: 800
                        size: 13
                        text: HubLook.num(one.modelData)
                    }
                }
            }

            Note {
                anchors.verticalCenter: parent.verticalCenter
                heavy: 900
                horizontalAlignment: Text.AlignRight
                size: 14
                text: HubLook.num(row.told.sum ?? 0)
                width: heat.sums - HubLook.px(4)
                x: heat.names + heat.columns.length * heat.cell
            }
        }
    }

    Repeater {
        model: heat.chart.sums ?? []

        Note {
            required property int index
            required property int modelData

            heavy: 800
            height: heat.step
            horizontalAlignment: Text.AlignHCenter
            size: 12.5
            text: HubLook.num(modelData)
            verticalAlignment: Text.AlignVCenter
            width: heat.cell
            x: heat.names + index * heat.cell
            y: (heat.rows.length + 1) * heat.step
        }
    }

    Note {
        heavy: 900
        height: heat.step
        horizontalAlignment: Text.AlignRight
        objectName: "heat-sum"
        size: 14
        text: HubLook.num(heat.chart.sum ?? 0)
        verticalAlignment: Text.AlignVCenter
        width: heat.sums - HubLook.px(4)
        x: heat.names + heat.columns.length * heat.cell
        y: (heat.rows.length + 1) * heat.step
    }
}
