import QtQuick
import ui
import ui.bridge

// The town in the evening: sky, stars, a low sun like a shanyrak, and the street before it.
Item {
    id: dusk

    required property var windows
    property int lit: 0
    property bool drifting: false
    // where the sun's middle stands
    property real sunX: width * 0.7

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: "#2A2558"
                position: 0
            }

            GradientStop {
                color: "#6A3A74"
                position: 0.42
            }

            GradientStop {
                color: "#E8806A"
                position: 0.72
            }

            GradientStop {
                color: "#FFC27A"
                position: 0.95
            }
        }
    }

    Image {
        fillMode: Image.TileHorizontally
        height: Math.round(width * 340 / 1920)
        source: Icons.look("dusk/stars.svg")
        sourceSize: Qt.size(width, height)
        width: dusk.width
    }

    Image {
        fillMode: Image.Pad
        height: Style.mm(90)
        source: Icons.look("dusk/sun.svg")
        sourceSize: Qt.size(width, height)
        width: height
        x: Math.round(dusk.sunX - width / 2)
        y: dusk.height - Style.city - Style.mm(14)
    }

    City {
        drifting: dusk.drifting
        dusk: true
        height: Style.city
        lit: dusk.lit
        // slower than by day: a hall looks at it for hours
        stepMs: 80
        width: dusk.width
        windows: dusk.windows
        y: dusk.height - height
    }
}
