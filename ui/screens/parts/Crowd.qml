pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A few people side by side on one ground. tallness: how high they reach, 1 = grown up.
Rectangle {
    id: crowd

    required property var people
    property real tallness: 1
    readonly property real most: Math.min(height * 0.94, width * 0.86 * 1.2)

    clip: true
    color: Style.wash
    radius: Style.corner

    Repeater {
        model: crowd.people.length

        Person {
            required property int index

            height: Math.round(crowd.most * crowd.tallness)
            who: crowd.people[index] ?? ""
            width: Math.round(height * 200 / 240)
            x: (crowd.width - width) * (crowd.people.length > 1 ? 0.02 + 0.96 * index / (crowd.people.length - 1) : 0.5)
            y: crowd.height - height
        }
    }
}
