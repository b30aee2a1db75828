pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Pieces of each prize, written down one after another: a count, or what came and went.
Item {
    id: page

    readonly property var sheet: Desk.sheet ?? ({})
    readonly property var rows: sheet.rows ?? []
    readonly property int most: DeskLook.portrait ? 6 : 5
    readonly property int at: Math.max(0, rows.findIndex(one => one.id === sheet.chosen))
    readonly property int first: Math.floor(at / most) * most
    readonly property bool counting: sheet.kind === "count"

    Column {
        id: left

        spacing: DeskLook.px(8)
        width: DeskLook.portrait ? page.width - DeskLook.px(80) : DeskLook.px(800)
        x: DeskLook.px(40)
        y: DeskLook.px(24)

        Said {
            heavy: 900
            size: 36
            text: ({
                    "count": qsTr("How many lie here?"),
                    "restock": qsTr("How many came?"),
                    "broken": qsTr("How many are broken?"),
                    "goodwill": qsTr("How many were given away?")
                })[page.sheet.kind] ?? ""
            width: parent.width
        }

        Said {
            bottomPadding: DeskLook.px(8)
            size: 18
            text: page.counting ? qsTr("Count every prize; what is right already may stay.") : qsTr("Choose a prize and type the number.")
            width: parent.width
        }

        Repeater {
            model: Math.max(0, Math.min(page.most, page.rows.length - page.first))

            Touchable {
                id: row

                required property int index
                readonly property var told: page.rows[page.first + index] ?? ({})
                readonly property bool chosen: told.id === page.sheet.chosen

                colour: chosen ? DeskLook.lowWash : DeskLook.sheet
                height: DeskLook.px(88)
                label: (told.name ?? "") + ": " + (told.pieces ?? 0)
                objectName: "row-" + (told.id ?? "")
                rim: chosen ? DeskLook.low : DeskLook.line
                width: parent.width

                onActivated: Desk.choose(told.id)

                Drawing {
                    address: row.told.picture ?? ""
                    fillMode: Image.PreserveAspectFit
                    height: DeskLook.px(64)
                    width: height
                    x: DeskLook.px(14)
                    y: DeskLook.px(12)
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: number.x - x - DeskLook.px(10)
                    x: DeskLook.px(96)

                    Said {
                        heavy: 800
                        size: 22
                        text: row.told.name ?? ""
                        width: parent.width
                    }

                    Said {
                        color: DeskLook.soft
                        size: 15
                        text: qsTr("by the book: %1").arg(row.told.left ?? 0)
                    }
                }

                Said {
                    id: number

                    anchors.right: parent.right
                    anchors.rightMargin: DeskLook.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    heavy: 900
                    objectName: "pieces-" + (row.told.id ?? "")
                    size: 42
                    text: row.told.pieces ?? 0
                    wrapMode: Text.NoWrap
                }
            }
        }

        Said {
            color: DeskLook.soft
            size: 15
            text: qsTr("%1 of %2").arg(page.at + 1).arg(page.rows.length)
            visible: page.rows.length > page.most
        }
    }

    Column {
        spacing: DeskLook.px(16)
        x: DeskLook.portrait ? (page.width - width) / 2 : page.width - width - DeskLook.px(80)
        y: DeskLook.portrait ? page.height - height - DeskLook.px(40) : DeskLook.px(40)

        Keypad {
            cell: DeskLook.px(112)
        }

        Row {
            spacing: DeskLook.px(10)

            Act {
                height: DeskLook.px(74)
                icon: "check"
                objectName: "done"
                primary: true
                size: 22
                text: qsTr("Done")

                onActivated: Desk.finish()
            }

            Act {
                height: DeskLook.px(74)
                icon: "close"
                objectName: "cancel"
                text: qsTr("Cancel")
                visible: !(page.sheet.must ?? true)

                onActivated: Desk.cancel()
            }
        }
    }
}
