pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// The window of the street that this round has lit, seen from close by: it lights up last.
Rectangle {
    id: close

    // all windows of the skyline, [x, y, width, height] in units of its drawing
    required property var windows
    // how many are lit today, this one among them
    required property int lit
    readonly property int newest: Math.min(lit, windows.length) - 1
    readonly property var place: windows[newest] ?? [0, 0, 0, 0]
    // pixels a unit: five windows fit from top to bottom
    readonly property real unit: height / 240
    readonly property real fromX: Math.max(0, Math.min(place[0] + place[2] / 2 - width / unit / 2, 3840 - width / unit))
    readonly property real fromY: Math.max(0, Math.min(place[1] + place[3] / 2 - height / unit / 2, 900 - height / unit))

    clip: true
    color: Style.wash

    Image {
        anchors.fill: parent
        fillMode: Image.Pad
        horizontalAlignment: Image.AlignLeft
        source: Icons.look("streets/" + Style.street + "/skyline.svg")
        sourceClipRect: Qt.rect(Math.round(close.fromX * close.unit), Math.round(close.fromY * close.unit), Math.round(close.width), Math.round(close.height))
        sourceSize.width: Math.round(3840 * close.unit)
        verticalAlignment: Image.AlignTop
    }

    Lamps {
        lit: close.newest
        places: close.windows
        unit: close.unit
        x: -Math.round(close.fromX * close.unit)
        y: -Math.round(close.fromY * close.unit)
    }

    Rectangle {
        id: lamp

        color: Style.lamp
        height: Math.round(close.place[3] * close.unit)
        width: Math.round(close.place[2] * close.unit)
        x: Math.round((close.place[0] - close.fromX) * close.unit)
        y: Math.round((close.place[1] - close.fromY) * close.unit)

        // its shine
        Rectangle {
            anchors.centerIn: parent
            color: Style.lamp
            height: parent.height + Style.mm(8)
            opacity: 0.3
            radius: Style.mm(4)
            width: parent.width + Style.mm(8)
        }

        SequentialAnimation on opacity {
            PropertyAction {
                value: 0
            }

            PauseAnimation {
                duration: Style.still ? 0 : 300
            }

            NumberAnimation {
                duration: Style.arrive
                to: 1
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Style.deep
        border.width: Style.mm(1.5)
        color: "transparent"
    }
}
