import QtQuick
import ui

// A pixel or two a minute, so that nothing burns into the screen.
QtObject {
    id: orbit

    property int minutes: 0
    readonly property int x: minutes % 4 < 2 ? 0 : 2
    readonly property int y: (minutes + 1) % 4 < 2 ? 0 : 2
    readonly property Timer passing: Timer {
        interval: 60000
        repeat: true
        running: true

        onTriggered: orbit.minutes++
    }
}
