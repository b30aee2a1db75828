pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// Planned and held, as the report's first page has it; what was counted by hand; paper.
Item {
    id: page

    readonly property var shown: HubReport.shown ?? ({})
    readonly property var rows: shown.rows ?? []
    readonly property var said: shown.said ?? []

    Note {
        heavy: 900
        size: 27
        text: qsTr("Planned and held")
        x: HubLook.px(20)
        y: HubLook.px(22)
    }

    Row {
        layoutDirection: Qt.RightToLeft
        spacing: HubLook.px(8)
        width: HubLook.px(1138)
        x: HubLook.px(20)
        y: HubLook.px(18)

        Repeater {
            model: [["talks", "handshake", qsTr("For partners")], ["press", "bullhorn-outline", qsTr("Press release")], ["xlsx", "table-arrow-down", qsTr("Spreadsheet")], ["pdf", "printer", qsTr("Report as PDF")]]

            Press {
                required property var modelData

                height: HubLook.px(48)
                icon: modelData[1]
                live: (page.shown.ready ?? false) && (page.shown.busy ?? "") === ""
                objectName: "write-" + modelData[0]
                primary: modelData[0] === "pdf"
                size: 16
                text: modelData[2]

                onActivated: HubReport.write(modelData[0])
            }
        }
    }

    Sheet {
        height: HubLook.px(580)
        width: HubLook.px(666)
        x: HubLook.px(20)
        y: HubLook.px(84)

        Note {
            anchors.centerIn: parent
            color: HubLook.soft
            size: 18
            text: qsTr("Nothing is in yet: pour in the first stick.")
            visible: page.rows.length === 0
        }

        Repeater {
            model: page.rows.length > 0 ? [qsTr("planned"), qsTr("held"), qsTr("of the plan")] : []

            Note {
                required property int index
                required property string modelData

                color: HubLook.soft
                horizontalAlignment: Text.AlignRight
                size: 13
                text: modelData
                width: HubLook.px(100)
                x: HubLook.px(348 + index * 100)
                y: HubLook.px(12)
            }
        }

        Repeater {
            model: page.rows.length

            Item {
                id: row

                required property int index
                readonly property var told: page.rows[index] ?? ({})
                readonly property var numbers: [told.planned ?? "", told.held ?? "", told.told ?? ""]
                readonly property bool short_: (told.share ?? 1) < 1

                height: HubLook.px(48)
                width: HubLook.px(642)
                x: HubLook.px(12)
                y: HubLook.px(34) + index * height

                Accessible.name: (told.name ?? "") + ". " + numbers.join(" ") + ". " + (told.source ?? "")
                Accessible.role: Accessible.StaticText

                Rectangle {
                    color: HubLook.line
                    height: HubLook.px(1)
                    width: parent.width
                }

                Note {
                    elide: Text.ElideRight
                    heavy: 800
                    maximumLineCount: 1
                    size: 16
                    text: (row.told.name ?? "") + (row.told.hand ? " *" : "")
                    width: HubLook.px(330)
                    x: HubLook.px(6)
                    y: HubLook.px(5)
                }

                Note {
                    color: HubLook.soft
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    objectName: "source-" + (row.told.key ?? "")
                    size: 12.5
                    text: row.told.source ?? ""
                    width: HubLook.px(330)
                    x: HubLook.px(6)
                    y: HubLook.px(27)
                }

                Repeater {
                    model: row.numbers

                    Note {
                        required property int index
                        required property string modelData

                        color: index === 2 && row.short_ ? HubLook.care : HubLook.ink
                        heavy: index === 0 ? 650 : 900
                        height: row.height
                        horizontalAlignment: Text.AlignRight
                        objectName: ["planned-", "held-", "share-"][index] + (row.told.key ?? "")
                        size: index === 1 ? 20 : 16
                        text: modelData
                        verticalAlignment: Text.AlignVCenter
                        width: HubLook.px(100)
                        x: HubLook.px(336 + index * 100)
                    }
                }
            }
        }
    }

    CountCard {
        height: HubLook.px(580)
        shown: page.shown
        width: HubLook.px(460)
        x: HubLook.px(698)
        y: HubLook.px(84)
    }

    Column {
        spacing: HubLook.px(6)
        width: HubLook.px(1138)
        x: HubLook.px(20)
        y: HubLook.px(676)

        Repeater {
            model: Math.min(2, page.said.length)

            Note {
                required property int index
                readonly property var told: page.said[index] ?? ({})

                color: told.good ? HubLook.right : HubLook.care
                elide: Text.ElideRight
                heavy: 750
                lineHeight: 1
                maximumLineCount: 2
                objectName: "report-said-" + index
                size: 15
                text: told.said ?? ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Note {
            color: HubLook.soft
            size: 13
            text: qsTr("* counted by hand. All is written beside the hub, in this window's language.")
            visible: page.said.length === 0
        }
    }
}
