pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// A step a page: what to do with hands, what came of it.
Item {
    id: page

    readonly property var shown: HubPrepare.shown ?? ({})
    readonly property var steps: shown.steps ?? []
    readonly property string step: shown.step ?? "make"
    readonly property bool made: shown.made ?? false
    readonly property bool free: !(shown.busy ?? false)
    readonly property var said: shown.said ?? []
    readonly property var titles: ({
            "make": qsTr("Make the festival"),
            "authors": qsTr("Take authors' files"),
            "check": qsTr("Check the plan"),
            "change": qsTr("Change the plan"),
            "map": qsTr("Set the map"),
            "rehearse": qsTr("Rehearse it"),
            "kits": qsTr("Write the kits"),
            "news": qsTr("Write the news")
        })
    readonly property var hands: ({
            "make": made ? qsTr("The festival is made: its name and number stay. Go on with the next step.") : qsTr("Give it a name and its size. Plan, keys, PINs and codes are made beside the hub; the recovery page is to be printed and kept in a safe."),
            "authors": qsTr("Drop the folder with the spreadsheets that authors sent back on this window. Each is taken by itself; what is to be mended lies in its folder “back”, as copies with remarks to send to them."),
            "check": qsTr("What is wrong with the plan is told by line, and what fits into its hours and screens."),
            "change": qsTr("Write the plan as a spreadsheet, change it there, and read it back. It may also be dropped on this window."),
            "map": qsTr("Where each thing stands in the hall: screens show the way by it."),
            "rehearse": qsTr("The whole festival is played through by children that are not there: how long they wait, which prizes run out, whether the days suffice. It takes minutes; nothing of the real festival is touched."),
            "kits": qsTr("Put in the stick that goes from station to station. All kits are written onto it, and a card with its code for each is drawn, to be printed."),
            "news": qsTr("The programme, closed places, notices, revoked keys and moved prizes reach every station and desk from any stick that has the news on it.")
        })

    Column {
        spacing: HubLook.px(8)
        width: HubLook.px(270)
        x: HubLook.px(20)
        y: HubLook.px(24)

        Repeater {
            model: page.steps.length

            Touchable {
                id: entry

                required property int index
                readonly property string step: page.steps[index] ?? ""
                readonly property bool on: step === page.step

                colour: on ? HubLook.ink : HubLook.sheet
                height: HubLook.px(64)
                label: qsTr("Step %1 of %2").arg(index + 1).arg(page.steps.length) + ". " + (page.titles[step] ?? "")
                objectName: "step-" + step
                rim: on ? HubLook.ink : HubLook.line
                thickness: 0
                width: parent.width

                onActivated: HubPrepare.open(step)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: entry.on ? HubLook.lamp : HubLook.rail
                    height: HubLook.px(38)
                    radius: height / 2
                    width: height
                    x: HubLook.px(13)

                    Note {
                        anchors.centerIn: parent
                        heavy: 900
                        size: 18
                        text: entry.index + 1
                        visible: !done.visible
                    }

                    Icon {
                        id: done

                        anchors.centerIn: parent
                        color: HubLook.right
                        name: "check"
                        size: HubLook.px(22)
                        visible: entry.step === "make" && page.made
                    }
                }

                Note {
                    anchors.verticalCenter: parent.verticalCenter
                    color: entry.on ? "#FFFFFF" : HubLook.ink
                    heavy: 800
                    size: 17
                    text: page.titles[entry.step] ?? ""
                    width: parent.width - x - HubLook.px(8)
                    x: HubLook.px(64)
                }
            }
        }
    }

    Sheet {
        height: HubLook.px(720)
        width: HubLook.px(846)
        x: HubLook.px(312)
        y: HubLook.px(24)

        Column {
            id: top_

            spacing: HubLook.px(12)
            width: parent.width - HubLook.px(64)
            x: HubLook.px(32)
            y: HubLook.px(26)

            Note {
                color: HubLook.soft
                heavy: 750
                size: 15
                text: qsTr("Step %1 of %2").arg(page.steps.indexOf(page.step) + 1).arg(page.steps.length)
            }

            Note {
                heavy: 900
                objectName: "step-title"
                size: 30
                text: page.titles[page.step] ?? ""
                width: parent.width
            }

            Note {
                lineHeight: 1.05
                size: 17
                text: page.hands[page.step] ?? ""
                width: parent.width
            }

            Grid {
                id: fields

                readonly property real wide: (parent.width - 2 * columnSpacing) / 3

                columnSpacing: HubLook.px(16)
                columns: 3
                rowSpacing: HubLook.px(12)
                visible: page.step === "make" && !page.made

                Field {
                    id: name

                    label: qsTr("Name")
                    name: "name"
                    text: page.shown.name ?? ""
                    width: fields.wide
                }

                Field {
                    id: first

                    label: qsTr("First day")
                    name: "first_day"
                    text: page.shown.first_day ?? ""
                    width: fields.wide
                }

                Field {
                    id: days

                    label: qsTr("Days")
                    name: "days"
                    text: "5"
                    width: fields.wide
                }

                Field {
                    id: stations

                    label: qsTr("Stations")
                    name: "stations"
                    text: "40"
                    width: fields.wide
                }

                Field {
                    id: desks

                    label: qsTr("Prize desks")
                    name: "desks"
                    text: "4"
                    width: fields.wide
                }

                Field {
                    id: passphrase

                    hidden: true
                    label: qsTr("Passphrase of the key")
                    name: "passphrase"
                    width: fields.wide
                }
            }

            Note {
                color: HubLook.soft
                size: 16
                text: page.shown.stick ? qsTr("The stick %1 is in.").arg(page.shown.stick) : qsTr("No stick is in: kits are written beside the festival.")
                visible: page.step === "kits" || (page.step === "news" && !!page.shown.stick)
            }

            Field {
                id: visitors

                label: qsTr("Visitors in all")
                name: "visitors"
                text: page.shown.visitors ?? ""
                visible: page.step === "rehearse" && page.made
                width: fields.wide
            }

            Row {
                spacing: HubLook.px(12)

                Press {
                    readonly property bool plays: page.shown.rehearses ?? false

                    height: HubLook.px(54)
                    icon: plays ? "close" : "play"
                    live: page.free || plays
                    objectName: "rehearse"
                    primary: !plays
                    size: 18
                    text: plays ? qsTr("Stop") : qsTr("Rehearse")
                    visible: page.step === "rehearse" && page.made

                    onActivated: plays ? HubPrepare.stop() : HubPrepare.rehearse(visitors.text)
                }

                Press {
                    height: HubLook.px(54)
                    icon: "creation"
                    live: page.free
                    objectName: "make"
                    primary: true
                    size: 18
                    text: qsTr("Make it")
                    visible: page.step === "make" && !page.made

                    onActivated: HubPrepare.make({
                        "name": name.text,
                        "first_day": first.text,
                        "days": days.text,
                        "stations": stations.text,
                        "desks": desks.text,
                        "passphrase": passphrase.text
                    })
                }

                Press {
                    height: HubLook.px(54)
                    icon: "folder-plus-outline"
                    live: page.free
                    objectName: "choose-authors"
                    primary: true
                    size: 18
                    text: qsTr("Choose files or a folder …")
                    visible: page.step === "authors"

                    onActivated: HubBoard.choose("open", 0)
                }

                Repeater {
                    model: ({
                            "check": [["", "clipboard-check-outline", qsTr("Check")]],
                            "change": [["sheet", "table-arrow-down", qsTr("Write the spreadsheet")], ["read", "table-arrow-up", qsTr("Read it back")]],
                            "kits": [["", "usb-flash-drive-outline", qsTr("Write kits and cards")]],
                            "news": [["", "bullhorn-outline", qsTr("Write the news")]]
                        })[page.step] ?? []

                    Press {
                        required property int index
                        required property var modelData

                        height: HubLook.px(54)
                        icon: modelData[1]
                        live: page.free
                        objectName: "run-" + (modelData[0] || page.step)
                        primary: index === 0
                        size: 18
                        text: modelData[2]

                        onActivated: HubPrepare.run(page.step, modelData[0])
                    }
                }
            }

            Rectangle {
                color: HubLook.track
                height: HubLook.px(12)
                radius: height / 2
                visible: !page.free
                width: parent.width

                Rectangle {
                    color: HubLook.go
                    height: parent.height
                    radius: height / 2
                    width: Math.max(parent.height, parent.width * (page.shown.share ?? 0))
                }
            }
        }

        Loader {
            id: body

            active: page.made && (page.step === "map" || page.step === "news")
            height: active ? list.y - y - HubLook.px(10) : 0
            source: page.step === "map" ? "MapCard.qml" : "NewsCard.qml"
            width: parent.width - HubLook.px(64)
            x: HubLook.px(32)
            y: top_.y + top_.height + HubLook.px(14)

            Binding {
                property: "free"
                target: body.item
                value: page.free
                when: body.status === Loader.Ready
            }
        }

        SaidList {
            id: list

            readonly property real least: top_.y + top_.height + HubLook.px(18)

            height: parent.height - y - HubLook.px(20)
            said: page.said
            width: parent.width - HubLook.px(64)
            x: HubLook.px(32)
            y: body.active ? Math.max(least, parent.height - HubLook.px(20) - Math.min(contentHeight, HubLook.px(130))) : least
        }
    }

    ChooserCard {
        anchors.fill: parent
        z: 11
    }
}
