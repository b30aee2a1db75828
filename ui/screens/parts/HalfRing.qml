import QtQuick
import QtQuick.Shapes
import ui
import ui.bridge
import "../../parts"

// Nobody has touched this place for a while: a ring that shrinks calmly, then it sleeps. A touch
// wakes it, and does no more than that.
Touch {
    id: ring

    required property int place
    // -1: it has closed
    required property int leftMs
    required property var words
    readonly property bool gone: leftMs < 0

    label: says.text
    objectName: "wake-" + place

    onActivated: Together.touched(place)

    Rectangle {
        anchors.fill: parent
        color: Style.veil
        radius: Style.corner
    }

    Rectangle {
        anchors.centerIn: parent
        color: Style.paper
        height: shape.height + says.height + Style.mm(14)
        radius: 2 * Style.corner
        width: Math.min(parent.width - 2 * Style.mm(6), Style.mm(130))

        Shape {
            id: shape

            anchors.horizontalCenter: parent.horizontalCenter
            height: Style.mm(34)
            width: height
            y: Style.mm(5)

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                strokeColor: ring.gone ? "transparent" : Style.main
                strokeWidth: Style.mm(4)

                PathAngleArc {
                    centerX: shape.width / 2
                    centerY: shape.height / 2
                    radiusX: shape.width / 2 - Style.mm(3)
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: Math.max(1, 360 * ring.leftMs / 10000)
                }
            }

            Icon {
                anchors.centerIn: parent
                color: Style.deep
                name: ring.gone ? "sleep" : "hand-wave"
                size: Style.mm(18)
            }
        }

        Words {
            id: says

            horizontalAlignment: Text.AlignHCenter
            role: "label"
            text: (ring.gone ? ring.words.gone : ring.words.still) ?? ""
            width: parent.width - 2 * Style.mm(5)
            x: Style.mm(5)
            y: shape.y + shape.height + Style.mm(3)
        }
    }
}
