pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// Where I am and how I get there: signs to ask with, the hall from above, at most three turns.
Room {
    id: room

    readonly property var map: Around.map ?? ({})
    readonly property var way: map.way ?? ({})
    readonly property var steps: way.steps ?? []
    readonly property bool led: steps.length > 0
    readonly property string kind: map.goalKind ?? ""
    readonly property var names: ({
            "desk": qsTr("Prize desk"),
            "stage": qsTr("Stage"),
            "toilet": qsTr("Toilets"),
            "exit": qsTr("Exit"),
            "first-aid": qsTr("First aid"),
            "lift": qsTr("Lift"),
            "lost-children": qsTr("Who is lost waits here")
        })
    readonly property string goalName: map.goalName || (names[kind] ?? "")
    readonly property string goalIcon: plan.icons[kind] ?? (kind === "event" ? "calendar-star" : "flag-checkered")
    readonly property string shut: qsTr("Closed now: ask a guide")
    readonly property string until: map.closes && !map.goalShut ? qsTr("until %1").arg(map.closes) : ""

    hint: map.goalShut ? shut : ""
    title: goalName || qsTr("Map")

    foot: Row {
        anchors.right: parent.right
        height: parent.height
        spacing: Style.gap

        Repeater {
            model: Style.portrait ? [] : room.steps

            WayStep {
                required property int index
                required property var modelData

                goalIcon: room.goalIcon
                height: Style.card
                look: modelData.look || (index === room.steps.length - 1 ? room.map.goalLook ?? "" : "")
                name: modelData.name || room.goalName
                number: index + 1
                turn: modelData.turn
                width: Style.mm(82)
            }
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.notYet
            name: "human-greeting-variant"
            objectName: "map-ask"
            size: Style.mm(26)
            visible: room.map.goalShut ?? false
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "map-here"
            role: "label"
            text: qsTr("It is right here")
            visible: room.map.goal?.x !== undefined && room.map.here?.x !== undefined && !room.led
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Style.mm(2)
            visible: room.led

            Row {
                spacing: Style.mm(3)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Style.deep
                    name: "walk"
                }

                Words {
                    objectName: "map-minutes"
                    role: "title"
                    text: qsTr("%n min", "", room.way.minutes ?? 0)
                }
            }

            Row {
                spacing: Style.mm(3)
                visible: room.until !== ""

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Style.deep
                    name: "clock-outline"
                }

                Words {
                    role: "label"
                    text: room.until
                }
            }
        }
    }

    HallPlan {
        id: plan

        height: Style.portrait ? Math.min(parent.height - signs.height - Style.gap - 3 * (Style.card + Style.gap), width * (room.map.height ?? 1) / Math.max(1, room.map.width ?? 1)) : parent.height
        map: room.map
        width: Style.portrait ? parent.width : parent.width - signs.width - Style.gap

        onStreetWanted: street => Around.open("street " + street)
    }

    Grid {
        id: signs

        readonly property int across: Style.portrait ? Math.min(4, Math.max(1, count)) : 7
        readonly property int count: (room.map.services ?? []).length
        readonly property int most: Math.max(1, Math.floor((parent.height + spacing) / (Style.mm(24) + spacing)))

        columns: Style.portrait ? across : Math.max(1, Math.ceil(count / most))
        rows: Style.portrait ? -1 : Math.ceil(count / columns)
        flow: Style.portrait ? Grid.LeftToRight : Grid.TopToBottom
        spacing: Style.gap
        x: Style.portrait ? 0 : parent.width - width
        y: Style.portrait ? plan.height + Style.gap : 0

        Repeater {
            model: room.map.services ?? []

            Touchable {
                id: sign

                required property var modelData
                readonly property bool on: room.kind === modelData.kind

                // upright there is room to call it by its name
                readonly property bool called: Style.portrait && Style.fits("label", label, width - Style.mm(4), height - Style.mm(27))
                colour: on ? Style.go : Style.sheet
                height: Style.mm(Style.portrait ? 54 : 24)
                label: room.names[modelData.kind] ?? ""
                objectName: "sign-" + modelData.kind
                rim: on ? Style.goEdge : Style.line
                width: Math.min(Style.mm(Style.portrait ? 72 : 28), Math.floor((room.width - 2 * Style.edge - (signs.across - 1) * signs.spacing) / signs.across))

                onActivated: Around.open(modelData.goal)

                Column {
                    anchors.centerIn: parent
                    width: parent.width - Style.mm(4)

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: sign.on ? Style.paper : Style.ink
                        name: plan.icons[sign.modelData.kind] ?? ""
                        size: Style.mm(Style.portrait ? 22 : 16)
                    }

                    Words {
                        color: sign.on ? Style.paper : Style.ink
                        horizontalAlignment: Text.AlignHCenter
                        role: "label"
                        text: sign.label
                        visible: sign.called
                        width: parent.width
                    }
                }
            }
        }
    }

    Column {
        id: below

        readonly property real each: (parent.height - y - 2 * Style.gap) / 3

        spacing: Style.gap
        visible: Style.portrait
        width: parent.width
        y: signs.y + signs.height + Style.gap

        Repeater {
            model: Style.portrait ? room.steps : []

            WayStep {
                required property int index
                required property var modelData

                goalIcon: room.goalIcon
                height: Math.min(Style.mm(64), Math.max(Style.card, below.each))
                look: modelData.look || (index === room.steps.length - 1 ? room.map.goalLook ?? "" : "")
                name: modelData.name || room.goalName
                number: index + 1
                turn: modelData.turn
                width: parent.width
                worded: true
            }
        }
    }
}
