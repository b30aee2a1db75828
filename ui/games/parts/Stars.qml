pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Stars that fly out once from where something was done well, and stay around it for as long as it is
// looked at. In calm they are there at once.
Item {
    id: stars

    required property bool shines
    // pixels of what they fly out of
    required property real span
    property real far: 1

    visible: shines

    onShinesChanged: if (shines && !Style.still && !Style.calm)
        flying.restart()

    NumberAnimation {
        id: flying

        duration: 500
        easing.type: Easing.OutBack
        from: 0.2
        property: "far"
        target: stars
        to: 1
    }

    Repeater {
        model: 8

        Icon {
            required property int index
            readonly property real angle: (index + 0.5) * Math.PI / 4
            readonly property real reach: stars.span * (index % 2 ? 0.74 : 0.62) * stars.far

            // what lies behind shimmers through: they are light, not signs
            opacity: 0.9
            color: index % 2 ? Style.paper : Style.lamp
            name: "star-four-points"
            size: Math.round(stars.span * (index % 2 ? 0.15 : 0.22))
            x: Math.round(Math.cos(angle) * reach - width / 2)
            y: Math.round(Math.sin(angle) * reach - height / 2)
        }
    }
}
