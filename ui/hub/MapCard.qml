pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge
import "../parts"

// The hall from above: a place of the list is chosen, a spot is tapped; what stands is dragged.
Item {
    id: card

    property bool free: true
    readonly property var shown: HubMap.shown ?? ({})
    readonly property var points: shown.points ?? []
    readonly property var lacking: shown.lacking ?? []
    readonly property var coming: shown.next ?? ({})
    readonly property int chosen: shown.chosen ?? -1
    readonly property var kinds: ({
            "area": qsTr("Area"),
            "station": qsTr("Screen"),
            "desk": qsTr("Prize desk"),
            "stage": qsTr("Stage"),
            "toilet": qsTr("Toilets"),
            "exit": qsTr("Exit"),
            "first-aid": qsTr("First aid"),
            "lift": qsTr("Lift"),
            "lost-children": qsTr("Who is lost waits here")
        })
    readonly property var icons: ({
            "area": "sign-real-estate",
            "station": "monitor",
            "desk": "gift",
            "stage": "drama-masks",
            "toilet": "human-male-female",
            "exit": "exit-run",
            "first-aid": "medical-bag",
            "lift": "elevator-passenger",
            "lost-children": "human-child"
        })
    readonly property string told: {
        if (chosen >= 0)
            return qsTr("Tap where it stands now: %1").arg(name(points[chosen]));
        if (coming.kind)
            return qsTr("Tap where it stands: %1").arg(name(coming));
        return qsTr("Everything has its point. Tap one to move it.");
    }

    function name(one: var): string {
        const kind = kinds[one.kind] ?? one.kind;
        return one.name ? kind + " " + one.name : kind;
    }

    Note {
        id: line

        heavy: 800
        objectName: "map-told"
        size: 16
        text: card.told
        width: parent.width
    }

    Item {
        id: hall

        readonly property real metre: Math.min(width / Math.max(1, card.shown.width ?? 1), height / Math.max(1, card.shown.height ?? 1))

        activeFocusOnTab: true
        height: parent.height - y - HubLook.px(54)
        objectName: "map-hall"
        width: parent.width - side.width - HubLook.px(16)
        y: line.height + HubLook.px(10)

        Accessible.focusable: true
        Accessible.name: card.told
        Accessible.role: Accessible.Pane
        Keys.onDownPressed: HubMap.nudge(0, 1)
        Keys.onLeftPressed: HubMap.nudge(-1, 0)
        Keys.onReturnPressed: HubMap.place()
        Keys.onRightPressed: HubMap.nudge(1, 0)
        Keys.onSpacePressed: HubMap.place()
        Keys.onUpPressed: HubMap.nudge(0, -1)

        Rectangle {
            id: floor

            border.color: HubLook.edge
            border.width: HubLook.px(1)
            color: "#EFE4CC"
            height: (card.shown.height ?? 0) * hall.metre
            width: (card.shown.width ?? 0) * hall.metre

            Drawing {
                address: card.shown.drawing ?? ""
                anchors.fill: parent
                fillMode: Image.Stretch
                visible: address !== ""
            }

            TapHandler {
                onTapped: point => {
                    hall.forceActiveFocus();
                    HubMap.put(point.position.x / hall.metre, point.position.y / hall.metre);
                }
            }

            Repeater {
                model: card.points.length

                MapPoint {
                    chosen: index === card.chosen
                    icon: card.icons[told.kind] ?? "map-marker"
                    label: card.name(told)
                    metre: hall.metre
                    told: card.points[index] ?? ({})
                }
            }
        }

        FocusRing {
            shown: hall.activeFocus
        }
    }

    Column {
        id: side

        height: hall.height
        spacing: HubLook.px(8)
        width: HubLook.px(230)
        x: parent.width - width
        y: hall.y

        Note {
            heavy: 800
            objectName: "map-lacking"
            size: 15
            text: qsTr("Without a point: %1").arg(card.lacking.length)
            width: parent.width
        }

        ListView {
            id: list

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            height: parent.height - y - signs.height - HubLook.px(8)
            model: card.lacking.length
            spacing: HubLook.px(4)
            width: parent.width

            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                width: HubLook.px(8)
            }

            delegate: Press {
                required property int index
                readonly property var told: card.lacking[index] ?? ({})

                chosen: card.coming.kind === told.kind && card.coming.id === told.id && card.coming.street === told.street
                height: HubLook.px(38)
                icon: card.icons[told.kind] ?? ""
                label: card.name(told)
                objectName: "lacks-" + told.id
                size: 13
                text: told.name ?? ""
                width: list.width - HubLook.px(12)

                onActivated: HubMap.choose(told.kind, told.id, told.street)
            }
        }

        Grid {
            id: signs

            columns: 3
            spacing: HubLook.px(6)

            Repeater {
                model: card.shown.services ?? []

                Press {
                    required property string modelData

                    chosen: card.coming.kind === modelData
                    height: HubLook.px(42)
                    icon: card.icons[modelData] ?? ""
                    label: card.kinds[modelData] ?? ""
                    objectName: "new-" + modelData
                    size: 17
                    text: ""
                    width: (side.width - 2 * signs.spacing) / 3

                    onActivated: HubMap.choose(modelData, "", "")
                }
            }
        }
    }

    Row {
        anchors.bottom: parent.bottom
        spacing: HubLook.px(8)

        Press {
            icon: "check"
            live: card.free && (card.shown.changed ?? false)
            objectName: "map-keep"
            opacity: live ? 1 : 0.5
            primary: true
            text: qsTr("Keep the map")

            onActivated: HubMap.keep()
        }

        Press {
            icon: "undo"
            live: card.shown.changed ?? false
            objectName: "map-undo"
            opacity: live ? 1 : 0.5
            text: qsTr("Take it back")

            onActivated: HubMap.ask("undo")
        }

        Press {
            icon: "auto-fix"
            objectName: "map-lay_out"
            text: qsTr("Lay it out")
            visible: card.points.length === 0

            onActivated: HubMap.ask("lay_out")
        }

        Press {
            icon: "rotate-right"
            objectName: "map-turn"
            text: qsTr("Turn it")
            visible: card.chosen >= 0 && ["station", "desk"].includes(card.points[card.chosen]?.kind)

            onActivated: HubMap.ask("turn")
        }

        Press {
            icon: "delete-outline"
            objectName: "map-remove"
            text: qsTr("Remove")
            visible: card.chosen >= 0

            onActivated: HubMap.ask("remove")
        }

        Press {
            icon: "close"
            objectName: "map-done"
            text: qsTr("Let go")
            visible: card.chosen >= 0

            onActivated: HubMap.ask("done")
        }
    }
}
