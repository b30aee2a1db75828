pragma ComponentBehavior: Bound

import QtQuick
import ui

// Stars that fly up from where work is done, and fall: some fourteen plain pictures, close together.
Item {
    id: sparks

    required property StageTable stage
    // 0 before, 1 after
    required property real gone

    visible: gone > 0 && gone < 1 && !Style.still && !Style.calm
    z: 3

    Repeater {
        model: 14

        Part {
            required property int index
            readonly property real size_: 4 + index % 3 * 1.6
            readonly property real along: (sparks.gone * 1.8 + index * 0.073) % 1
            readonly property real angle: -2.9 + (index * 0.618 % 1) * 2.6

            h: size_
            n: "spark"
            stage: sparks.stage
            w: size_
            x: Math.round(sparks.stage.mm(Math.cos(angle) * 46 * along))
            y: Math.round(sparks.stage.mm(Math.sin(angle) * 40 * along + 52 * along * along))
        }
    }
}
