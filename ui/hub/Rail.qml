pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Whose festival it is, the pages, the days, the languages, the hub.
Item {
    id: rail

    readonly property var place: Hub.place ?? ({})
    readonly property var languages: Hub.languages
    readonly property var pages: [
        {
            "id": "evening",
            "icon": "weather-night",
            "name": qsTr("Evening")
        },
        {
            "id": "sticks",
            "icon": "usb-flash-drive-outline",
            "name": qsTr("Sticks")
        },
        {
            "id": "see",
            "icon": "chart-bar",
            "name": qsTr("Numbers")
        },
        {
            "id": "questions",
            "icon": "help-circle-outline",
            "name": qsTr("Questions")
        },
        {
            "id": "report",
            "icon": "file-document-outline",
            "name": qsTr("Report")
        },
        {
            "id": "prepare",
            "icon": "cog-outline",
            "name": qsTr("Prepare")
        }
    ]

    Image {
        height: HubLook.px(40)
        source: Icons.look("shanyrak.svg")
        sourceSize: Qt.size(width, height)
        width: HubLook.px(40)
        x: HubLook.px(18)
        y: HubLook.px(22)
    }

    Note {
        elide: Text.ElideRight
        heavy: 800
        maximumLineCount: 3
        objectName: "festival"
        size: 11.5
        text: rail.place.festival || qsTr("A festival")
        width: HubLook.px(124)
        x: HubLook.px(63)
        y: HubLook.px(22)
    }

    Column {
        spacing: HubLook.px(6)
        x: HubLook.px(10)
        y: HubLook.px(98)

        Repeater {
            model: rail.pages.length

            Touchable {
                id: entry

                required property int index
                readonly property var page: rail.pages[index]
                readonly property bool on: page.id === Hub.page

                colour: on ? HubLook.ink : HubLook.rail
                height: HubLook.px(50)
                label: page.name
                objectName: "page-" + page.id
                rim: colour
                thickness: 0
                width: HubLook.px(168)

                Accessible.selected: on

                onActivated: Hub.open(page.id)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: entry.on ? HubLook.lamp : HubLook.soft
                    name: entry.page.icon
                    size: HubLook.px(24)
                    x: HubLook.px(12)
                }

                Note {
                    anchors.verticalCenter: parent.verticalCenter
                    color: entry.on ? "#FFFFFF" : HubLook.ink
                    heavy: 800
                    size: 16
                    text: entry.page.name
                    width: parent.width - x - HubLook.px(6)
                    x: HubLook.px(48)
                }
            }
        }
    }

    Column {
        spacing: HubLook.px(10)
        width: HubLook.px(156)
        x: HubLook.px(18)
        y: rail.height - height - HubLook.px(24)

        Rectangle {
            color: HubLook.careWash
            height: HubLook.px(30)
            radius: HubLook.px(6)
            visible: mark.text !== ""
            width: parent.width

            Note {
                id: mark

                anchors.centerIn: parent
                color: HubLook.care
                heavy: 850
                objectName: "rehearsal"
                size: 14
                text: rail.place.rehearsal ?? ""
            }
        }

        Note {
            color: HubLook.soft
            size: 13
            text: qsTr("day %1 of %2").arg(rail.place.day ?? 0).arg(rail.place.days ?? 0)
            visible: (rail.place.day ?? 0) > 0
            width: parent.width
        }

        Row {
            spacing: HubLook.px(4)
            visible: (rail.place.day ?? 0) > 0

            Repeater {
                model: Math.min(rail.place.days ?? 0, 12)

                Rectangle {
                    required property int index

                    color: index < (rail.place.day ?? 0) ? HubLook.ink : HubLook.edge
                    height: HubLook.px(8)
                    radius: height / 2
                    width: HubLook.px(152 / Math.max(1, Math.min(rail.place.days ?? 1, 12)) - 4)
                }
            }
        }

        Row {
            spacing: HubLook.px(6)

            Repeater {
                model: rail.languages.length

                Press {
                    required property int index
                    readonly property var language: rail.languages[index] ?? ({})

                    chosen: language.code === Hub.lang
                    height: HubLook.px(38)
                    label: language.name ?? ""
                    objectName: "lang-" + language.code
                    size: 14
                    text: language.label ?? ""
                    width: HubLook.px(48)

                    onActivated: Hub.chooseLanguage(language.code)
                }
            }
        }

        Note {
            color: HubLook.soft
            elide: Text.ElideMiddle
            objectName: "hub"
            size: 13
            text: (rail.place.hub ?? "") + "\n" + qsTr("%1 facts").arg(HubLook.num(rail.place.facts ?? 0))
            width: parent.width
        }
    }
}
