pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// The question as a child sees it, in the language that is in doubt; what each language chose.
Sheet {
    id: card

    required property var told
    readonly property var options: told.options ?? []
    readonly property var langs: told.langs ?? []
    readonly property var hue: Style.hues[told.street] ?? ["#6B6254", "#2E2A22", "#F3EADA"]
    readonly property bool few: options.length > 0 && options.length <= 6

    Note {
        heavy: 900
        size: 17
        text: qsTr("As a child sees it")
        x: HubLook.px(16)
        y: HubLook.px(18)
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: HubLook.px(14)
        spacing: HubLook.px(5)
        y: HubLook.px(10)

        Repeater {
            model: card.langs

            Press {
                required property var modelData

                chosen: modelData.code === card.told.spoken
                height: HubLook.px(36)
                objectName: "as-" + modelData.code
                text: modelData.label

                onActivated: HubQuestions.speak(modelData.code)
            }
        }
    }

    Rectangle {
        id: screen

        border.color: HubLook.ink
        border.width: HubLook.px(6)
        color: card.hue[2]
        height: HubLook.px(240)
        radius: HubLook.px(12)
        width: parent.width - HubLook.px(28)
        x: HubLook.px(14)
        y: HubLook.px(56)

        Note {
            id: asked

            color: card.hue[1]
            elide: Text.ElideRight
            heavy: 850
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.95
            maximumLineCount: 3
            objectName: "asked"
            size: 17
            text: card.told.text ?? ""
            width: parent.width - HubLook.px(40)
            x: HubLook.px(20)
            y: HubLook.px(16)
        }

        Drawing {
            address: card.told.picture ?? ""
            fillMode: Image.PreserveAspectFit
            height: HubLook.px(80)
            visible: address !== ""
            width: parent.width - HubLook.px(40)
            x: HubLook.px(20)
            y: asked.y + asked.height + HubLook.px(6)
        }

        Grid {
            id: cards

            anchors.bottom: parent.bottom
            anchors.bottomMargin: HubLook.px(14)
            anchors.horizontalCenter: parent.horizontalCenter
            columnSpacing: HubLook.px(8)
            columns: card.options.some(one => one.picture !== "") ? Math.max(1, card.options.length) : 2
            rowSpacing: HubLook.px(6)
            visible: card.few

            Repeater {
                model: card.few ? card.options : []

                Rectangle {
                    id: choice

                    required property var modelData
                    readonly property bool drawn: modelData.picture !== ""

                    color: HubLook.sheet
                    height: HubLook.px(drawn ? 116 : card.options.length > 4 ? 32 : 46)
                    radius: HubLook.px(7)
                    width: (screen.width - HubLook.px(40)) / cards.columns - HubLook.px(8)

                    Drawing {
                        address: choice.modelData.picture
                        fillMode: Image.PreserveAspectFit
                        height: HubLook.px(70)
                        visible: choice.drawn
                        width: parent.width - HubLook.px(12)
                        x: HubLook.px(6)
                        y: HubLook.px(6)
                    }

                    Note {
                        elide: Text.ElideRight
                        heavy: 800
                        height: choice.drawn ? HubLook.px(34) : parent.height
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 0.9
                        maximumLineCount: 2
                        size: 12.5
                        text: choice.modelData.text
                        verticalAlignment: Text.AlignVCenter
                        width: parent.width - HubLook.px(8)
                        x: HubLook.px(4)
                        y: choice.drawn ? HubLook.px(79) : 0
                    }

                    Rectangle {
                        color: HubLook.rightBar
                        height: HubLook.px(20)
                        radius: height / 2
                        visible: choice.modelData.right
                        width: height
                        x: parent.width - width * 0.7
                        y: -height * 0.3

                        Icon {
                            anchors.centerIn: parent
                            color: "#FFFFFF"
                            name: "check"
                            size: HubLook.px(15)
                        }
                    }
                }
            }
        }
    }

    Note {
        heavy: 900
        size: 17
        text: qsTr("What each language chose")
        x: HubLook.px(16)
        y: HubLook.px(310)
    }

    Repeater {
        model: card.langs.length

        Note {
            required property int index
            readonly property var lang: card.langs[index] ?? ({})

            color: HubLook.soft
            heavy: 800
            size: 12.5
            text: (lang.label ?? "") + " · " + HubLook.num(lang.n ?? 0)
            x: HubLook.px(172 + index * 94)
            y: HubLook.px(338)
        }
    }

    Repeater {
        model: Math.min(6, card.options.length)

        Item {
            id: option

            required property int index
            readonly property var told: card.options[index] ?? ({})

            height: HubLook.px(36)
            width: card.width
            y: HubLook.px(356 + index * 36)

            Rectangle {
                color: HubLook.line
                height: HubLook.px(1)
                width: parent.width - HubLook.px(28)
                x: HubLook.px(14)
            }

            Note {
                color: option.told.right ? HubLook.right : HubLook.ink
                elide: Text.ElideRight
                heavy: option.told.right ? 850 : 650
                height: parent.height
                lineHeight: 0.88
                maximumLineCount: 2
                size: 12.5
                text: option.told.text ?? ""
                verticalAlignment: Text.AlignVCenter
                width: HubLook.px(148)
                x: HubLook.px(16)
            }

            Repeater {
                model: option.told.shares ?? []

                Item {
                    id: share

                    required property int index
                    required property var modelData
                    readonly property real value: modelData ?? 0

                    height: option.height
                    width: HubLook.px(90)
                    x: HubLook.px(172 + index * 94)

                    Rectangle {
                        color: HubLook.track
                        height: HubLook.px(16)
                        radius: HubLook.px(3)
                        width: HubLook.px(44)
                        y: HubLook.px(10)

                        Rectangle {
                            color: option.told.right ? HubLook.rightBar : share.value > 0.5 ? HubLook.careBar : HubLook.before
                            height: parent.height
                            radius: HubLook.px(3)
                            width: parent.width * Math.min(1, share.value)
                        }
                    }

                    Note {
                        heavy: 800
                        height: parent.height
                        size: 13
                        text: Math.round(share.value * 100) + " %"
                        verticalAlignment: Text.AlignVCenter
                        x: HubLook.px(50)
                    }
                }
            }
        }
    }

    Rectangle {
        color: card.told.gap ? HubLook.careWash : HubLook.rail
        height: words.height + HubLook.px(22)
        radius: HubLook.px(8)
        width: parent.width - HubLook.px(28)
        x: HubLook.px(14)
        y: parent.height - height - HubLook.px(14)

        Column {
            id: words

            spacing: HubLook.px(4)
            width: parent.width - HubLook.px(24)
            x: HubLook.px(12)
            y: HubLook.px(11)

            Note {
                color: HubLook.care
                heavy: 900
                objectName: "gap"
                size: 14
                text: card.told.gap ?? ""
                visible: text !== ""
                width: parent.width
            }

            Note {
                heavy: 800
                objectName: "left"
                size: 13
                text: card.told.left ?? ""
                width: parent.width
            }

            Repeater {
                model: card.told.texts ?? []

                Note {
                    required property var modelData

                    elide: Text.ElideRight
                    lineHeight: 0.95
                    maximumLineCount: 2
                    size: 12.5
                    text: modelData.label + ": " + modelData.text
                    width: parent.width
                }
            }
        }
    }
}
