import QtQuick
import QtQuick.Shapes
import ui

// How far a round has come: its marks, or its points; and the time, softly, where time ends it.
Item {
    id: meter

    required property var marks
    required property int points
    // the share of time that is left, -1 where nothing ends by time
    property real timeLeft: -1
    property bool upright: true
    readonly property bool timed: timeLeft >= 0 && !Style.calm
    readonly property real clockSide: timed ? Style.mm(38) : 0

    Shape {
        id: clock

        readonly property real radius: width / 2 - Style.mm(2)

        height: meter.clockSide
        visible: meter.timed
        width: height
        x: meter.upright ? (meter.width - width) / 2 : 0

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Style.sheet
            strokeColor: Style.line
            strokeWidth: Style.mm(3)

            PathAngleArc {
                centerX: clock.width / 2
                centerY: clock.height / 2
                radiusX: clock.radius
                radiusY: clock.radius
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Style.main
            strokeWidth: Style.mm(3)

            PathAngleArc {
                centerX: clock.width / 2
                centerY: clock.height / 2
                radiusX: clock.radius
                radiusY: clock.radius
                startAngle: -90
                sweepAngle: Math.round(180 * Math.max(0, meter.timeLeft)) * 2
            }
        }

        Icon {
            anchors.centerIn: parent
            color: Style.deep
            name: "timer-sand"
            size: Style.mm(18)
        }
    }

    Words {
        id: number

        color: Style.deep
        horizontalAlignment: Text.AlignHCenter
        objectName: "points"
        role: "number"
        text: meter.points
        visible: meter.marks.length === 0
        width: meter.upright ? meter.width : implicitWidth
        x: meter.upright ? 0 : meter.clockSide + Style.gap
        y: meter.upright ? meter.clockSide + Style.gap : (meter.height - height) / 2
    }

    Marks {
        height: meter.height - y
        marks: meter.marks
        upright: meter.upright
        visible: meter.marks.length > 0
        x: meter.upright ? (meter.width - width) / 2 : meter.clockSide + (meter.timed ? Style.gap : 0)
        y: meter.upright ? meter.clockSide + (meter.timed ? Style.gap : 0) : (meter.height - side) / 2
    }
}
