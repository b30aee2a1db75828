pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge
import "../parts"

// What no screen counts: number, day, who counted and how; typed, or read from a spreadsheet.
Sheet {
    id: card

    required property var shown
    readonly property var whats: shown.whats ?? []
    readonly property var counted: shown.counted ?? []
    property string what: "gate"

    function keep(): void {
        HubReport.count({
            "what": card.what,
            "day": day.text,
            "number": number.text,
            "who": who.text,
            "how": how.text
        });
    }

    Note {
        heavy: 900
        size: 20
        text: qsTr("Counted by hand")
        x: HubLook.px(16)
        y: HubLook.px(14)
    }

    Column {
        id: form

        spacing: HubLook.px(10)
        width: parent.width - HubLook.px(32)
        x: HubLook.px(16)
        y: HubLook.px(48)

        Column {
            spacing: HubLook.px(5)
            width: parent.width

            Repeater {
                model: card.whats

                Press {
                    required property var modelData

                    chosen: modelData.id === card.what
                    height: HubLook.px(36)
                    objectName: "what-" + modelData.id
                    text: modelData.name
                    width: form.width

                    onActivated: card.what = modelData.id
                }
            }
        }

        Row {
            spacing: HubLook.px(12)

            Field {
                id: day

                label: qsTr("Day")
                name: "day"
                text: card.shown.day ?? ""
                width: HubLook.px(80)
            }

            Field {
                id: number

                label: qsTr("Number")
                name: "number"
                width: form.width - HubLook.px(92)
            }
        }

        Row {
            spacing: HubLook.px(12)

            Field {
                id: who

                label: qsTr("Who counted")
                name: "who"
                width: (form.width - HubLook.px(12)) / 2
            }

            Field {
                id: how

                label: qsTr("How")
                name: "how"
                width: (form.width - HubLook.px(12)) / 2
            }
        }

        Row {
            spacing: HubLook.px(8)

            Press {
                height: HubLook.px(44)
                icon: "check"
                live: card.shown.ready ?? false
                objectName: "count"
                primary: true
                size: 15
                text: qsTr("Write it down")

                onActivated: card.keep()
            }

            Press {
                height: HubLook.px(44)
                icon: "table-arrow-down"
                live: card.shown.ready ?? false
                objectName: "write-sheet"
                text: qsTr("As a spreadsheet")

                onActivated: HubReport.write("sheet")
            }
        }
    }

    ListView {
        id: list

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: parent.height - y - HubLook.px(10)
        model: card.counted.length
        width: parent.width - HubLook.px(32)
        x: HubLook.px(16)
        y: form.y + form.height + HubLook.px(12)

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: HubLook.px(8)
        }

        delegate: Item {
            id: row

            required property int index
            readonly property var told: card.counted[index] ?? ({})

            height: HubLook.px(46)
            width: list.width - HubLook.px(10)

            Rectangle {
                color: HubLook.line
                height: HubLook.px(1)
                width: parent.width
            }

            Note {
                elide: Text.ElideRight
                heavy: 800
                maximumLineCount: 1
                objectName: "counted-" + row.index
                size: 14
                text: qsTr("day %1").arg(row.told.day ?? 0) + ": " + (row.told.number ?? "") + " · " + (row.told.name ?? "")
                width: parent.width - HubLook.px(48)
                y: HubLook.px(5)
            }

            Note {
                color: HubLook.soft
                elide: Text.ElideRight
                maximumLineCount: 1
                size: 12.5
                text: row.told.who ?? ""
                width: parent.width - HubLook.px(48)
                y: HubLook.px(25)
            }

            Press {
                anchors.right: parent.right
                height: HubLook.px(36)
                icon: "close"
                label: qsTr("Take out: %1, day %2").arg(row.told.name ?? "").arg(row.told.day ?? 0)
                objectName: "uncount-" + row.index
                text: ""
                width: HubLook.px(38)
                y: HubLook.px(6)

                onActivated: HubReport.uncount(row.told.what ?? "", row.told.day ?? 0)
            }
        }
    }
}
