pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// A journal that went on twice: what each branch holds; a press lets one count.
Rectangle {
    id: card

    readonly property var sides: HubBoard.sides ?? ({})
    readonly property var rows: sides.rows ?? []

    color: "#CCFBF6EC"
    visible: (sides.station ?? "") !== ""

    function shut(): void {
        HubBoard.openSides("");
    }

    // what lies behind is not touched through it
    MouseArea {
        anchors.fill: parent

        onClicked: card.shut()
    }

    Sheet {
        anchors.centerIn: parent
        height: column.height + HubLook.px(44)
        width: HubLook.px(700)

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: column

            spacing: HubLook.px(12)
            width: parent.width - HubLook.px(48)
            x: HubLook.px(24)
            y: HubLook.px(22)

            Note {
                heavy: 900
                objectName: "sides-title"
                size: 22
                text: qsTr("%1 was copied and went on twice").arg(card.sides.station ?? "")
                width: parent.width
            }

            Note {
                lineHeight: 1.05
                size: 15
                text: qsTr("Only what you choose is counted. The right branch is the station's own; the other came from a copy of its card. Were both played on, choose both.")
                width: parent.width
            }

            Repeater {
                model: card.rows

                Item {
                    id: row

                    required property int index
                    required property var modelData

                    height: HubLook.px(62)
                    width: column.width

                    Rectangle {
                        anchors.fill: parent
                        color: row.modelData.adopted ? HubLook.rightWash : HubLook.rail
                        radius: HubLook.px(8)
                    }

                    Note {
                        heavy: 750
                        height: parent.height
                        objectName: "side-" + row.index
                        size: 15
                        text: row.modelData.said
                        verticalAlignment: Text.AlignVCenter
                        width: parent.width - HubLook.px(200)
                        x: HubLook.px(14)
                    }

                    Note {
                        color: HubLook.right
                        height: parent.height
                        heavy: 900
                        horizontalAlignment: Text.AlignRight
                        objectName: "counts-" + row.index
                        size: 16
                        text: qsTr("counts")
                        verticalAlignment: Text.AlignVCenter
                        visible: row.modelData.adopted
                        width: HubLook.px(160)
                        x: parent.width - width - HubLook.px(16)
                    }

                    Press {
                        anchors.verticalCenter: parent.verticalCenter
                        height: HubLook.px(44)
                        label: text + ". " + row.modelData.said
                        objectName: "adopt-" + row.index
                        primary: true
                        text: qsTr("Let it count")
                        visible: !row.modelData.adopted
                        x: parent.width - width - HubLook.px(10)

                        onActivated: HubBoard.adopt(row.modelData.name)
                    }
                }
            }

            Note {
                color: HubLook.care
                heavy: 750
                size: 14
                text: card.sides.trouble ?? ""
                visible: text !== ""
                width: parent.width
            }

            Press {
                height: HubLook.px(44)
                objectName: "close-sides"
                text: qsTr("Close")

                onActivated: card.shut()
            }
        }
    }
}
