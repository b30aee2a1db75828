pragma ComponentBehavior: Bound

import QtQuick
import ui

// Paper confetti in the street's glow: falls once, plain items, then is gone. Not for who wants calm.
Item {
    id: confetti

    property int pieces: 70
    readonly property bool falling: fall.running
    readonly property list<color> papers: [Style.glow, Style.main, Style.go, Style.right, Style.notYetWash]
    property real drop

    NumberAnimation on drop {
        id: fall

        duration: 3200
        from: 0
        running: !Style.still && !Style.calm
        to: 1
    }

    Repeater {
        model: fall.running ? confetti.pieces : 0

        Rectangle {
            required property int index
            readonly property real chance: (index * 0.618034) % 1
            readonly property real other: (index * 0.414214) % 1
            // each begins in its own moment and takes half the time to fall
            readonly property real fallen: Math.max(0, Math.min(1, 2 * confetti.drop - other))

            color: confetti.papers[index % confetti.papers.length]
            height: Style.mm(4 + 4 * other)
            width: Style.mm(3 + 3 * chance)
            x: chance * confetti.width + Style.mm(14) * Math.sin(6 * (confetti.drop + other))
            y: fallen * (confetti.height + 2 * height) - height
        }
    }
}
