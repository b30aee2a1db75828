import QtQuick
import ui
import ui.bridge

// The crown of a yurt: the mark of the house. opening: it uncovers and lets the light in.
Item {
    id: mark

    property real size: Style.mm(60)
    property bool opening: false
    // 0 covered, 1 open
    property real open: opening ? 0 : 1

    height: size
    width: size

    NumberAnimation on open {
        duration: Style.still ? 0 : 600
        easing.type: Easing.OutBack
        running: mark.opening
        to: 1
    }

    Rectangle {
        anchors.centerIn: parent
        color: Style.lamp
        height: mark.size * 1.04 * Math.max(0, mark.open)
        radius: height / 2
        visible: mark.opening
        width: height
    }

    Image {
        anchors.centerIn: parent
        height: mark.size
        rotation: 90 * (mark.open - 1)
        scale: 0.35 + 0.65 * mark.open
        source: Icons.look("shanyrak.svg")
        sourceSize.height: Math.round(mark.size)
        sourceSize.width: Math.round(mark.size)
        width: mark.size
    }
}
