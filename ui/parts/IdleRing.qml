import QtQuick
import QtQuick.Shapes
import ui

// The screen will be free soon: a ring that shrinks calmly. Any touch goes on.
Rectangle {
    id: ring

    readonly property bool covers: true
    required property int leftMs
    property int wholeMs: 10000

    color: Style.veil

    Rectangle {
        anchors.centerIn: parent
        color: Style.paper
        height: Math.max(Style.mm(130), goesOn.y + goesOn.height + Style.mm(8))
        radius: Style.corner * 2
        width: Style.mm(190)

        Shape {
            id: shape

            anchors.horizontalCenter: parent.horizontalCenter
            height: Style.mm(60)
            width: height
            y: Style.mm(10)

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                strokeColor: Style.main
                strokeWidth: Style.mm(5)

                PathAngleArc {
                    centerX: shape.width / 2
                    centerY: shape.height / 2
                    radiusX: shape.width / 2 - Style.mm(4)
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: Math.max(1, 360 * ring.leftMs / ring.wholeMs)
                }
            }

            Words {
                anchors.centerIn: parent
                role: "title"
                text: Math.ceil(ring.leftMs / 1000)
            }
        }

        Words {
            id: asks

            horizontalAlignment: Text.AlignHCenter
            role: "title"
            text: qsTr("Still here?")
            width: parent.width
            y: Style.mm(76)
        }

        Words {
            id: goesOn

            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Touch anywhere to go on")
            width: parent.width - 2 * Style.pad
            x: Style.pad
            y: Math.max(Style.mm(100), asks.y + asks.height + Style.mm(2))
        }
    }
}
