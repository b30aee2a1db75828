pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A few people side by side on one ground. tallness: how high they reach, 1 = grown up.
Rectangle {
    id: crowd

    required property var people
    property real tallness: 1
    // they fill the ground, and where it is wide stand together all the same: shoulder to shoulder
    readonly property real wide: Math.round(Math.round(most * tallness) * 200 / 240)
    readonly property real apart: people.length > 1 ? Math.min(0.96 * (width - wide) / (people.length - 1), wide) : 0
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
            width: crowd.wide
            x: Math.round((crowd.width - width) / 2 + crowd.apart * (index - (crowd.people.length - 1) / 2))
            y: crowd.height - height
        }
    }
}
