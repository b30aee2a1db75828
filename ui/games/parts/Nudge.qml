import QtQuick
import ui

// Everything drawn answers a touch: what has no work to do gives way by 2 mm.
Translate {
    id: nudge

    readonly property SequentialAnimation giving: SequentialAnimation {
        NumberAnimation {
            duration: Style.quick
            property: "x"
            target: nudge
            to: Style.mm(2)
        }

        NumberAnimation {
            duration: 2 * Style.quick
            easing.type: Easing.OutCubic
            property: "x"
            target: nudge
            to: 0
        }
    }

    function give(): void {
        if (!Style.still)
            giving.restart();
    }
}
