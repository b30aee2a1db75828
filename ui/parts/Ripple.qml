import QtQuick
import ui

// A ring where the finger was, for a tap that met a picture: it fades.
Rectangle {
    id: ripple

    function begin(at: point): void {
        x = at.x - width / 2;
        y = at.y - height / 2;
        fading.restart();
    }

    border.color: Style.ink
    border.width: Style.mm(1.5)
    color: "transparent"
    height: Style.mm(24)
    opacity: 0
    radius: height / 2
    width: height

    SequentialAnimation {
        id: fading

        PropertyAction {
            property: "opacity"
            target: ripple
            value: 1
        }

        PauseAnimation {
            duration: Style.stay - Style.fade
        }

        NumberAnimation {
            duration: Style.fade
            property: "opacity"
            target: ripple
            to: 0
        }
    }
}
