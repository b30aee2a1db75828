pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// A question, the filters, the number first and the charts beside it.
Item {
    id: page

    readonly property var filters: HubSee.filters ?? ({})
    readonly property var seen: HubSee.seen
    readonly property var figures: seen?.figures ?? []
    readonly property var charts: seen?.charts ?? []
    readonly property bool three: charts.length > 2

    Row {
        spacing: HubLook.px(6)
        x: HubLook.px(20)
        y: HubLook.px(18)

        Repeater {
            model: page.filters.questions ?? []

            Press {
                required property var modelData

                chosen: modelData.id === page.filters.question
                height: HubLook.px(44)
                objectName: "ask-" + modelData.id
                size: 16
                text: modelData.name

                onActivated: HubSee.ask(modelData.id)
            }
        }
    }

    Row {
        spacing: HubLook.px(6)
        x: HubLook.px(20)
        y: HubLook.px(70)
        z: 5

        Repeater {
            model: page.filters.pickers ?? []

            Picker {
                required property var modelData

                told: modelData

                onPicked: id => HubSee.choose(modelData.what, id)
            }
        }
    }

    Note {
        anchors.centerIn: parent
        color: HubLook.soft
        size: 22
        text: qsTr("No numbers yet: pour in the first stick.")
        visible: page.charts.length === 0
    }

    Column {
        spacing: HubLook.px(20)
        width: HubLook.px(172)
        x: HubLook.px(20)
        y: HubLook.px(128)

        Repeater {
            model: page.figures

            Column {
                id: figure

                required property int index
                required property var modelData

                spacing: HubLook.px(3)
                width: parent.width

                Note {
                    fontSizeMode: Text.HorizontalFit
                    heavy: 900
                    minimumPixelSize: HubLook.px(18)
                    objectName: "figure-" + figure.index
                    size: figure.index === 0 ? 40 : 27
                    text: figure.modelData.told
                    width: parent.width
                    wrapMode: Text.NoWrap

                    Accessible.name: text + " " + figure.modelData.label
                    Accessible.role: Accessible.StaticText
                }

                Note {
                    heavy: 800
                    lineHeight: 1
                    size: 15
                    text: figure.modelData.label
                    width: parent.width
                }

                Note {
                    color: HubLook.soft
                    lineHeight: 1
                    size: 12
                    text: figure.modelData.meaning
                    visible: text !== ""
                    width: parent.width
                }
            }
        }

        Note {
            color: HubLook.care
            lineHeight: 1
            objectName: "see-note"
            size: 13
            text: page.seen?.note ?? ""
            visible: text !== ""
            width: parent.width
        }
    }

    Repeater {
        model: page.charts.length

        ChartCard {
            required property int index

            chart: page.charts[index] ?? ({})
            height: HubLook.px(!page.three ? 620 : index < 2 ? 336 : 272)
            objectName: "chart-" + index
            width: HubLook.px(!page.three ? 471 : index === 0 ? 560 : index === 1 ? 382 : 954)
            x: HubLook.px(204) + (index === 1 ? HubLook.px(page.three ? 572 : 483) : 0)
            y: HubLook.px(128) + (index === 2 ? HubLook.px(348) : 0)
        }
    }
}
