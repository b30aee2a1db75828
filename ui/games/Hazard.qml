pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"

// Twin of kiosk/games/hazard.py: a scene; a tap where something is dangerous.
GameTable {
    id: hazard

    readonly property var found: table.found ?? []
    readonly property var decoys: table.decoys ?? []
    readonly property string last: table.last ?? ""
    readonly property bool good: found.includes(last)
    readonly property bool aside: width > height
    readonly property real noteRoom: aside ? 0 : Style.mm(56)
    readonly property var pointed: ghost ? content.hotspots?.[ghost]?.box ?? null : null

    Rectangle {
        id: scene

        readonly property real ratio: 1.6

        clip: true
        color: Style.wash
        height: width / ratio
        objectName: "scene"
        radius: Style.corner
        width: Math.min((hazard.height - hazard.noteRoom) * ratio, hazard.width - (hazard.aside ? Style.mm(88) : 0))

        Image {
            anchors.fill: parent
            source: hazard.content.picture ?? ""
            sourceSize.height: Math.round(height)
            sourceSize.width: Math.round(width)
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3600

            onTapped: point => {
                ripple.x = point.position.x - ripple.width / 2;
                ripple.y = point.position.y - ripple.height / 2;
                rippling.restart();
                hazard.moved({
                    "x": String(Math.round(1000 * point.position.x / scene.width)),
                    "y": String(Math.round(1000 * point.position.y / scene.height))
                });
            }
        }

        Rectangle {
            id: ripple

            border.color: Style.ink
            border.width: Style.mm(1.5)
            color: "transparent"
            height: Style.mm(24)
            opacity: 0
            radius: height / 2
            width: height

            NumberAnimation {
                id: rippling

                duration: 600
                from: 1
                property: "opacity"
                target: ripple
                to: 0
            }
        }

        Repeater {
            model: [...hazard.found, ...hazard.decoys].length

            Rectangle {
                id: ring

                required property int index
                readonly property bool fault: index < hazard.found.length
                readonly property string spotId: (fault ? hazard.found[index] : hazard.decoys[index - hazard.found.length]) ?? ""
                readonly property var box: (fault ? hazard.content.hotspots : hazard.content.decoys)?.[spotId]?.box ?? [0, 0, 0, 0]

                border.color: fault ? Style.right : Style.line
                border.width: Style.mm(fault ? 2.5 : 1.5)
                color: "transparent"
                height: box[3] * scene.height
                radius: Style.corner
                width: box[2] * scene.width
                x: box[0] * scene.width
                y: box[1] * scene.height

                Rectangle {
                    color: ring.fault ? Style.right : Style.sheet
                    height: Style.mm(13)
                    radius: height / 2
                    width: height
                    x: Math.min(ring.width - width / 2, scene.width - ring.x - width)
                    y: Math.max(-height / 2, -ring.y)

                    Icon {
                        anchors.centerIn: parent
                        color: ring.fault ? Style.paper : Style.ink
                        name: ring.fault ? "check-bold" : "shield-check"
                        size: Style.mm(9)
                    }
                }
            }
        }

        GhostHand {
            shown: hazard.pointed !== null
            x: hazard.pointed ? (hazard.pointed[0] + hazard.pointed[2] / 2) * scene.width - Style.mm(6) : 0
            y: hazard.pointed ? (hazard.pointed[1] + hazard.pointed[3] / 2) * scene.height : 0
        }
    }

    Column {
        spacing: Style.gap
        width: hazard.aside ? hazard.width - scene.width - Style.gap : hazard.width
        x: hazard.aside ? scene.width + Style.gap : 0
        y: hazard.aside ? 0 : scene.height + Style.gap

        GameNote {
            good: hazard.good
            icon: hazard.good ? "alert" : "shield-check"
            text: hazard.last === "" ? "" : (hazard.content.hotspots?.[hazard.last] ?? hazard.content.decoys?.[hazard.last])?.text ?? ""
            width: parent.width
        }
    }

    BigButton {
        height: Style.card
        icon: "clipboard-check-outline"
        live: !(hazard.table.finished ?? false)
        objectName: "done"
        text: qsTr("That is all")
        visible: hazard.found.length > 0 && live
        width: Style.mm(80)
        x: hazard.width - width
        y: hazard.height - height

        onActivated: hazard.moved({
            "done": "yes"
        })
    }
}
