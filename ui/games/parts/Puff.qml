pragma ComponentBehavior: Bound

import QtQuick
import ui

// Dust where something landed: a few plain rounds that fly apart and are gone. None in calm.
Item {
    id: puff

    property color one: "#D9CDB8"
    property color other: "#C9B79B"
    property real spread: Style.mm(26)
    property real gone: 1

    function burst(x: real, y: real): void {
        if (Style.still || Style.calm)
            return;
        puff.x = Math.round(x);
        puff.y = Math.round(y);
        flying.restart();
    }

    visible: gone < 1

    NumberAnimation {
        id: flying

        duration: 420
        easing.type: Easing.OutQuad
        from: 0
        property: "gone"
        target: puff
        to: 1
    }

    Repeater {
        model: 9

        Rectangle {
            required property int index
            readonly property real angle: index * 0.618 % 1 * 2 * Math.PI

            color: index % 2 ? puff.one : puff.other
            height: width
            radius: width / 2
            width: Math.round(Style.mm(3) + Style.mm(5) * (1 - puff.gone))
            x: Math.round(Math.cos(angle) * puff.spread * puff.gone - width / 2)
            y: Math.round(-Math.abs(Math.sin(angle)) * puff.spread * 0.6 * puff.gone - width / 2)
        }
    }
}
