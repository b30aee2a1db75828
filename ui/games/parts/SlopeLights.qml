pragma ComponentBehavior: Bound

import QtQuick

// Four lamps beside the runway tell the height by colour and by place: those next to the runway turn
// red first. Two white and two red: just right.
Item {
    id: slope

    required property Ahead view
    readonly property var lights: view?.world.slope_lights ?? null
    // the error as a share of what the next gate allows
    readonly property real off: 1000 * (view?.above ?? 0) / (view?.gates[Math.min(view.next, view.gates.length - 1)]?.[3] ?? 1000)
    readonly property int whites: off > 1 ? 4 : off > 0.4 ? 3 : off > -0.4 ? 2 : off > -1 ? 1 : 0
    readonly property real away: lights && view ? view.toGo + lights[1] : 0

    anchors.fill: parent
    visible: lights !== null && away > Math.max(60, view?.near ?? 0)

    Repeater {
        model: slope.lights ? 4 : 0

        Item {
            id: lamp

            required property int index
            readonly property bool white: index < slope.whites
            // far away they stand apart still, or nobody could count them
            readonly property point inner: slope.view?.spot(slope.lights[0] + 3 * slope.lights[2], slope.lights[1], 0) ?? Qt.point(0, 0)
            readonly property real apart: Math.max((slope.view?.focal ?? 0) * slope.lights[2] / Math.max(1, slope.away), 2.5 * r)
            readonly property point at: Qt.point(inner.x - (3 - index) * apart * (slope.view?.cosine ?? 1), inner.y - (3 - index) * apart * (slope.view?.sine ?? 0))
            readonly property real r: Math.max(3, Math.min(7, 1700 / Math.max(1, slope.away))) * (slope.view?.unit ?? 0)

            x: Math.round(at.x)
            y: Math.round(at.y)

            Rectangle {
                color: "#2B3763"
                height: Math.round(lamp.r * 0.8)
                width: Math.round(lamp.r * 2.6)
                x: -Math.round(width / 2)
                y: -Math.round(lamp.r * 0.3)
            }

            Rectangle {
                color: lamp.white ? "#55FFFFFF" : "#55FF5A4A"
                height: width
                radius: width / 2
                width: Math.round(lamp.r * 3.4)
                x: -Math.round(width / 2)
                y: -Math.round(lamp.r + height / 2)
            }

            Rectangle {
                border.color: "#2B3763"
                border.width: Math.max(1, Math.round(lamp.r * 0.16))
                color: lamp.white ? "#FFFFFF" : "#E02B20"
                height: width
                radius: width / 2
                width: Math.round(lamp.r * 2)
                x: -Math.round(width / 2)
                y: -Math.round(lamp.r + height / 2)
            }
        }
    }
}
