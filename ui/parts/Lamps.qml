pragma ComponentBehavior: Bound

import QtQuick
import ui

// The windows of a skyline that are lit today, one a finished round.
Item {
    id: lamps

    // places in hundredths of the skyline's height, in the order they light up
    required property var places
    required property int lit
    readonly property real unit: height / 100

    Repeater {
        model: Math.min(lamps.lit, lamps.places.length)

        Rectangle {
            required property int index
            readonly property var place: lamps.places[index] ?? [0, 0]

            color: Style.glow
            height: 5 * lamps.unit
            width: 4 * lamps.unit
            x: place[0] * lamps.unit
            y: place[1] * lamps.unit
        }
    }
}
