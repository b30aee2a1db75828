pragma ComponentBehavior: Bound

import QtQuick
import ui

// The windows of a skyline that are lit today, one a finished round.
Item {
    id: lamps

    // the windows in units of the drawing, [x, y, width, height], in the order they light up
    required property var places
    required property int lit
    // pixels a unit
    required property real unit

    Repeater {
        model: Math.min(lamps.lit, lamps.places.length)

        Rectangle {
            required property int index
            readonly property var place: lamps.places[index] ?? [0, 0, 0, 0]

            color: Style.lamp
            height: Math.round(place[3] * lamps.unit)
            width: Math.round(place[2] * lamps.unit)
            x: Math.round(place[0] * lamps.unit)
            y: Math.round(place[1] * lamps.unit)
        }
    }
}
