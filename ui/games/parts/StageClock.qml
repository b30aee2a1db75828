pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ui
import "../../parts"

// The shift's clock on the wall: what is left of the round is what is still light on its face. An end
// is no empty clock: a star shines there after a good round, and after another one something grows.
Item {
    id: clock

    required property StageTable stage
    readonly property var slot: stage.slot("clock")

    height: stage.mm(slot.size[1])
    visible: stage.timeLeft >= 0 && (!Style.calm || stage.finale)
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Rectangle {
        anchors.fill: parent
        color: Style.ink
        radius: width / 2
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: clock.stage.mm(2)
        color: Style.deep
        radius: width / 2
    }

    Shape {
        anchors.fill: parent
        visible: !clock.stage.finale

        ShapePath {
            fillColor: Style.lamp
            startX: clock.width / 2
            startY: clock.height / 2
            strokeWidth: -1

            PathLine {
                x: clock.width / 2
                y: clock.stage.mm(3)
            }

            PathAngleArc {
                centerX: clock.width / 2
                centerY: clock.height / 2
                moveToStart: false
                radiusX: clock.width / 2 - clock.stage.mm(3)
                radiusY: radiusX
                startAngle: -90
                sweepAngle: -Math.round(90 * Math.max(0, clock.stage.timeLeft)) * 4
            }

            PathLine {
                x: clock.width / 2
                y: clock.height / 2
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        color: Style.ink
        height: width
        radius: width / 2
        visible: !clock.stage.finale
        width: clock.stage.mm(5)
    }

    Repeater {
        model: clock.stage.well ? 8 : 0

        Item {
            required property int index

            height: clock.height
            rotation: 45 * index
            width: clock.width

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Style.lamp
                height: clock.stage.mm(4)
                radius: width / 2
                width: clock.stage.mm(2.4)
                y: -clock.stage.mm(5.4)
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: clock.stage.mm(2)
        color: clock.stage.well ? Style.lamp : Style.sheet
        objectName: clock.stage.well ? "won" : "grows"
        radius: width / 2
        visible: clock.stage.finale

        Icon {
            anchors.centerIn: parent
            color: clock.stage.well ? Style.ink : Style.right
            name: clock.stage.well ? "star" : "sprout"
            size: Math.round(parent.width * 0.74)
        }
    }
}
