import QtQuick
import ui

// A wish that is granted or not: an icon, a few words, and a tick that is there or missing.
Touchable {
    id: toggle

    required property string text
    required property string icon
    required property bool on

    Accessible.checkable: true
    Accessible.checked: on
    colour: on ? Style.chosen : Style.sheet
    label: text
    rim: on ? Style.deep : Style.line

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: Style.deep
        name: toggle.icon
        size: Style.mm(16)
        x: Style.pad
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        role: "label"
        text: toggle.text
        width: tick.x - x - Style.mm(2)
        x: sign.x + sign.width + Style.mm(4)
    }

    Icon {
        id: tick

        anchors.verticalCenter: parent.verticalCenter
        color: Style.deep
        name: toggle.on ? "check-circle" : "circle-outline"
        size: Style.mm(13)
        x: parent.width - width - Style.pad
    }
}
