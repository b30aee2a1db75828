import QtQuick
import ui

// The hand that plays while nobody does: comes, points, taps.
Item {
    id: ghost

    required property bool shown
    property real dip: 0

    height: Style.mm(26)
    objectName: "ghost-hand"
    opacity: shown ? 1 : 0
    visible: opacity > 0
    width: height
    z: 2

    Behavior on opacity {
        NumberAnimation {
            duration: Style.arrive
        }
    }

    onShownChanged: if (shown && !Style.still)
        tapping.restart()

    SequentialAnimation {
        id: tapping

        loops: 2

        PauseAnimation {
            duration: Style.stay
        }

        NumberAnimation {
            duration: 2 * Style.quick
            property: "dip"
            target: ghost
            to: 1
        }

        NumberAnimation {
            duration: Style.arrive
            property: "dip"
            target: ghost
            to: 0
        }
    }

    Icon {
        color: Style.paper
        name: "hand-pointing-up"
        size: ghost.height * 1.16
        x: -ghost.height * 0.08
        y: -ghost.height * (0.08 + 0.16 * ghost.dip)
    }

    Icon {
        color: Style.ink
        name: "hand-pointing-up"
        size: ghost.height
        y: -ghost.height * 0.16 * ghost.dip
    }
}
