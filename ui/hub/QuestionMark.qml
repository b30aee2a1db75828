import QtQuick
import ui

// A language by shape as well as by hue: disc, diamond, ring.
Item {
    id: mark

    required property string lang
    required property real size

    height: size
    width: size

    Rectangle {
        anchors.centerIn: parent
        border.color: "#0A7A75"
        border.width: mark.lang === "en" ? mark.size * 0.26 : 0
        color: mark.lang === "kk" ? HubLook.ink : mark.lang === "ru" ? "#B4512A" : HubLook.sheet
        height: mark.size * (mark.lang === "ru" ? 0.8 : 1)
        radius: mark.lang === "ru" ? 0 : height / 2
        rotation: mark.lang === "ru" ? 45 : 0
        width: height
    }
}
