pragma ComponentBehavior: Bound

import QtQuick
import ui

// A tunnel as it is seen from a cab: ring behind ring, a lamp at each side, and daylight where it ends.
Item {
    id: tunnel

    required property StageTable stage
    // where all lines meet: millimetres
    required property var far
    // each ring is so much of the one before
    readonly property real shrinks: 0.61
    readonly property var walls: ["#4A5170", "#3D4463", "#313856", "#272E4B", "#1E2541"]

    // millimetres from side to side
    function span(ring: int): real {
        return 600 * Math.pow(shrinks, ring);
    }

    // a track's bed lies so far below the point where lines meet, of a ring's span
    function place(ring: int): rect {
        const wide = span(ring);
        return Qt.rect((far.at?.[0] ?? 0) - wide / 2, (far.at?.[1] ?? 0) - wide * 0.42, wide, wide * 0.66);
    }

    Repeater {
        model: tunnel.stage.unit > 0 ? tunnel.walls.length + 1 : 0

        Item {
            id: ring

            required property int index
            readonly property bool day: index === tunnel.walls.length
            readonly property rect laid: tunnel.place(index)
            readonly property real lamp: Math.max(2, tunnel.span(index) * 0.035)

            height: tunnel.stage.mm(laid.height)
            width: tunnel.stage.mm(laid.width)
            x: tunnel.stage.mm(laid.x)
            y: tunnel.stage.mm(laid.y)

            Rectangle {
                border.color: ring.day ? Style.lamp : "#5E678C"
                border.width: tunnel.stage.mm(Math.max(0.6, ring.laid.width * 0.008))
                bottomLeftRadius: 0
                bottomRightRadius: 0
                color: ring.day ? "#CFEAF7" : tunnel.walls[ring.index] ?? "#1E2541"
                height: parent.height
                radius: width / 2
                width: parent.width
            }

            Repeater {
                model: ring.day ? 0 : 2

                Rectangle {
                    required property int index

                    color: Style.lamp
                    height: width
                    radius: width / 2
                    width: tunnel.stage.mm(ring.lamp)
                    x: index ? ring.width - 2 * width : width
                    y: Math.round(ring.height * 0.58)
                }
            }
        }
    }

    // the rails run on
    Repeater {
        model: tunnel.stage.unit > 0 ? 2 : 0

        Patch {
            required property int index
            readonly property real side: index ? 1 : -1

            colour: "#9AA5C9"
            paths: [[tunnel.under(side * 0.16, 0), tunnel.under(side * 0.19, 0), tunnel.under(side * 0.18, 5), tunnel.under(side * 0.15, 5)]]
        }
    }

    // pixels of a point on a ring's ground, so much of its span beside the middle
    function under(beside: real, ring: int): point {
        const laid = place(ring);
        return Qt.point(stage.mm((far.at?.[0] ?? 0) + beside * laid.width), stage.mm(laid.y + laid.height));
    }
}
