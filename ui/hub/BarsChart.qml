pragma ComponentBehavior: Bound

import QtQuick
import ui

// A row for each thing: its name, its bar from 0, its number. What it is compared with is a hollow
// mark on the same scale.
Item {
    id: bars

    required property var chart
    readonly property var rows: chart.rows ?? []
    readonly property bool compared: (chart.before ?? "") !== ""
    readonly property real above: compared ? HubLook.px(20) : 0
    readonly property real step: Math.min(HubLook.px(54), (height - above) / Math.max(rows.length, 1))
    readonly property real names: width * (width > HubLook.px(600) ? 0.3 : width < HubLook.px(400) ? 0.48 : 0.4)
    readonly property bool noted: rows.some(row => row.note !== "")
    readonly property real numbers: HubLook.px(noted ? 152 : 62)

    Note {
        anchors.centerIn: parent
        color: HubLook.soft
        size: 15
        text: qsTr("Nothing to tell.")
        visible: bars.rows.length === 0
    }

    Row {
        anchors.right: parent.right
        spacing: HubLook.px(6)
        visible: bars.compared

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: HubLook.ink
            border.width: HubLook.px(2)
            color: HubLook.sheet
            height: HubLook.px(12)
            radius: height / 2
            width: height
        }

        Note {
            heavy: 750
            size: 13
            text: bars.chart.before ?? ""
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: HubLook.now
            height: HubLook.px(12)
            radius: HubLook.px(3)
            width: HubLook.px(22)
        }

        Note {
            heavy: 750
            size: 13
            text: bars.chart.now ?? ""
        }
    }

    Repeater {
        model: bars.rows.length

        Item {
            id: row

            required property int index
            readonly property var told: bars.rows[index] ?? ({})
            readonly property real pace: track.width / Math.max(bars.chart.most, 0.000001)

            height: bars.step
            width: bars.width
            y: bars.above + index * bars.step

            Rectangle {
                color: Style.hues[row.told.street]?.[0] ?? "transparent"
                height: parent.height * 0.56
                radius: width / 2
                visible: (row.told.street ?? "") !== ""
                width: HubLook.px(4)
                y: (parent.height - height) / 2
            }

            Note {
                readonly property bool tight: bars.step <= HubLook.px(40)

                elide: Text.ElideRight
                heavy: 700
                height: parent.height
                lineHeight: tight ? 0.82 : 0.9
                maximumLineCount: bars.step > HubLook.px(22) ? 2 : 1
                size: tight ? 11 : 13.5
                text: row.told.name ?? ""
                verticalAlignment: Text.AlignVCenter
                width: bars.names - x - HubLook.px(8)
                x: (row.told.street ?? "") !== "" ? HubLook.px(10) : 0
            }

            Rectangle {
                id: track

                color: HubLook.track
                height: Math.min(HubLook.px(26), parent.height * 0.66)
                radius: HubLook.px(4)
                width: bars.width - bars.names - bars.numbers
                x: bars.names
                y: (parent.height - height) / 2

                Rectangle {
                    color: row.told.mark === "care" ? HubLook.careBar : HubLook.now
                    height: parent.height
                    radius: HubLook.px(4)
                    visible: (row.told.value ?? 0) > 0
                    width: Math.max(HubLook.px(3), (row.told.value ?? 0) * row.pace)
                }

                Rectangle {
                    border.color: HubLook.ink
                    border.width: HubLook.px(2)
                    color: HubLook.sheet
                    height: HubLook.px(13)
                    radius: height / 2
                    visible: row.told.before !== null && row.told.before !== undefined
                    width: height
                    x: (row.told.before ?? 0) * row.pace - width / 2
                    y: (parent.height - height) / 2
                }
            }

            Note {
                anchors.verticalCenter: parent.verticalCenter
                color: row.told.mark === "care" ? HubLook.care : HubLook.ink
                heavy: 900
                horizontalAlignment: Text.AlignRight
                objectName: "bar-" + row.index
                size: 15
                text: row.told.told ?? ""
                width: HubLook.px(58)
                wrapMode: Text.NoWrap
                x: bars.width - bars.numbers
            }

            Note {
                anchors.verticalCenter: parent.verticalCenter
                color: HubLook.soft
                elide: Text.ElideRight
                size: 11.5
                text: row.told.note ?? ""
                width: HubLook.px(88)
                wrapMode: Text.NoWrap
                x: bars.width - width
            }
        }
    }
}
