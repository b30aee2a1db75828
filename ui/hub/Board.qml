pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// A street a row, a station a tile; more rows than fit are on further pages.
Sheet {
    id: board

    required property var rows
    readonly property int most: 9
    readonly property int pages: Math.max(1, Math.ceil(rows.length / most))
    property int at: 0
    readonly property int first: Math.min(at, pages - 1) * most
    // streets stand where there is room for them: few rows are higher
    readonly property int shown: Math.max(0, Math.min(most, rows.length - first))
    readonly property real step: Math.min(HubLook.px(66), (height - HubLook.px(pages > 1 ? 62 : 14)) / Math.max(shown, 1))

    Note {
        anchors.centerIn: parent
        color: HubLook.soft
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.1
        size: 18
        text: qsTr("Put a stick into this laptop, or drop files and folders here.\nEach is read by itself; then you may take it.")
        visible: board.rows.length === 0
        width: parent.width - HubLook.px(120)
    }

    Repeater {
        model: board.shown

        Item {
            id: row

            required property int index
            readonly property var told: board.rows[board.first + index] ?? ({})
            readonly property var hue: Style.hues[told.look] ?? ["#6B6254", "#2E2A22", HubLook.rail]

            height: board.step
            width: board.width - HubLook.px(24)
            x: HubLook.px(12)
            y: HubLook.px(7) + index * board.step

            Rectangle {
                clip: true
                color: row.hue[2]
                height: parent.height - HubLook.px(6)
                radius: HubLook.px(6)
                width: HubLook.px(168)
                y: HubLook.px(3)

                Image {
                    fillMode: Image.PreserveAspectFit
                    height: HubLook.px(34)
                    source: row.told.look ? Icons.look("streets/" + row.told.look + "/skyline.svg") : ""
                    sourceSize: Qt.size(HubLook.px(144), HubLook.px(34))
                    verticalAlignment: Image.AlignBottom
                    visible: row.told.name !== ""
                    width: HubLook.px(144)
                    x: parent.width - width
                    y: parent.height - height
                    opacity: 0.28
                }

                Rectangle {
                    color: row.hue[0]
                    height: parent.height
                    width: HubLook.px(5)
                }

                Note {
                    color: row.hue[1]
                    elide: Text.ElideRight
                    heavy: 900
                    height: parent.height
                    lineHeight: 0.84
                    maximumLineCount: 3
                    size: 12
                    text: row.told.street === "desks" ? qsTr("Prize desks") : row.told.street === "" ? qsTr("Stations") : row.told.name
                    verticalAlignment: Text.AlignVCenter
                    width: parent.width - HubLook.px(16)
                    x: HubLook.px(12)
                }
            }

            Repeater {
                model: row.told.tiles ?? []

                BoardTile {
                    required property int index
                    required property var modelData

                    height: row.height - HubLook.px(6)
                    told: modelData
                    width: HubLook.px(103)
                    x: HubLook.px(174) + index * HubLook.px(106.5)
                    y: HubLook.px(3)
                }
            }
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: HubLook.px(6)
        spacing: HubLook.px(8)
        visible: board.pages > 1

        Repeater {
            model: board.pages

            Press {
                required property int index

                chosen: index === Math.min(board.at, board.pages - 1)
                height: HubLook.px(38)
                label: qsTr("page %1 of %2").arg(index + 1).arg(board.pages)
                objectName: "board-page-" + index
                text: index + 1

                onActivated: board.at = index
            }
        }
    }
}
