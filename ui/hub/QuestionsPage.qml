pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge
import "../parts"

// What was too hard? For authors alone: each question's share right in each language, with its
// interval; one of them opened.
Item {
    id: page

    readonly property var listed: HubQuestions.listed ?? ({})
    readonly property var rows: listed.rows ?? []
    readonly property var opened: HubQuestions.opened ?? ({})
    readonly property real axis: HubLook.px(296)
    readonly property real scale: HubLook.px(200)

    Note {
        heavy: 900
        size: 27
        text: qsTr("What was too hard?")
        x: HubLook.px(20)
        y: HubLook.px(20)
    }

    Note {
        color: HubLook.soft
        size: 14
        text: qsTr("For authors only, never printed")
        x: HubLook.px(20)
        y: HubLook.px(56)
    }

    Press {
        chosen: page.listed.only ?? false
        height: HubLook.px(44)
        icon: "alert-outline"
        objectName: "only-flagged"
        text: qsTr("To look at: %1").arg(page.listed.flagged ?? 0)
        x: HubLook.px(680) - width
        y: HubLook.px(22)

        onActivated: HubQuestions.only(!page.listed.only)
    }

    Sheet {
        height: HubLook.px(588)
        width: HubLook.px(660)
        x: HubLook.px(20)
        y: HubLook.px(86)

        Note {
            anchors.centerIn: parent
            color: HubLook.soft
            size: 18
            text: qsTr("No answers yet: pour in the first stick.")
            visible: page.rows.length === 0
        }

        Repeater {
            model: 5

            Item {
                id: grid

                required property int index

                height: parent?.height ?? 0
                x: page.axis + page.scale * index / 4
                z: 1

                Note {
                    color: HubLook.soft
                    horizontalAlignment: Text.AlignHCenter
                    size: 12
                    text: grid.index * 25 + (grid.index === 4 ? " %" : "")
                    width: HubLook.px(50)
                    x: -width / 2
                    y: HubLook.px(9)
                }

                Rectangle {
                    color: HubLook.line
                    height: parent.height - HubLook.px(36)
                    width: HubLook.px(1)
                    y: HubLook.px(28)
                }
            }
        }

        ListView {
            id: list

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            height: parent.height - y - HubLook.px(6)
            model: page.rows.length
            width: parent.width - HubLook.px(6)
            y: HubLook.px(30)

            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                width: HubLook.px(8)
            }

            delegate: QuestionRow {
                axis: page.axis
                opened: page.opened.id === told.id
                scale_: page.scale
                told: page.rows[index] ?? ({})
                width: list.width - HubLook.px(8)

                onActivated: HubQuestions.open(told.id)
            }
        }
    }

    Row {
        id: key

        spacing: HubLook.px(16)
        x: HubLook.px(24)
        y: HubLook.px(684)

        Repeater {
            model: ["kk", "ru", "en"]

            Row {
                id: entry

                required property string modelData

                spacing: HubLook.px(6)

                QuestionMark {
                    anchors.verticalCenter: parent.verticalCenter
                    lang: entry.modelData
                    size: HubLook.px(13)
                }

                Note {
                    heavy: 750
                    size: 13.5
                    text: (Hub.languages.find(one => one.code === entry.modelData) ?? ({})).label ?? ""
                }
            }
        }

        Note {
            size: 13.5
            text: qsTr("— Wilson's interval of 95 %")
        }

        Row {
            spacing: HubLook.px(6)

            Rectangle {
                color: HubLook.careBar
                height: HubLook.px(16)
                width: HubLook.px(3)
            }

            Note {
                size: 13.5
                text: qsTr("guessing")
            }
        }
    }

    Note {
        color: HubLook.soft
        lineHeight: 1
        size: 12
        text: qsTr("No discrimination index: a visit answers five to ten questions that follow the child, so a rest score means nothing. A language with fewer than 100 answers is pale and compared with none; of twenty gaps, one stands out by chance.")
        width: HubLook.px(660)
        x: HubLook.px(24)
        y: HubLook.px(712)
    }

    QuestionCard {
        height: HubLook.px(724)
        told: page.opened
        visible: (page.opened.id ?? "") !== ""
        width: HubLook.px(462)
        x: HubLook.px(696)
        y: HubLook.px(24)
    }
}
