import QtQuick
import ui

// The hand that plays while nobody does: comes, points, taps.
Item {
    id: ghost

    required property bool shown

    height: Style.mm(26)
    opacity: shown ? 1 : 0
    width: height
    z: 2

    Behavior on opacity {
        NumberAnimation {
            duration: Style.arrive
        }
    }

    Icon {
        color: Style.paper
        name: "hand-pointing-up"
        size: ghost.height * 1.16
        x: -ghost.height * 0.08
        y: -ghost.height * 0.08
    }

    Icon {
        color: Style.ink
        name: "hand-pointing-up"
        size: ghost.height
    }
}
