import QtQuick
import QtQuick.Shapes
import ui
import "../parts"

// The prize on its paper: round for yes, square for wait, within dashes for a trial.
Item {
    id: plinth

    required property string kind
    required property var look
    required property string picture
    property string icon: ""
    readonly property real corner: kind === "amber" ? width * 0.1 : width / 2

    Rectangle {
        color: plinth.look[3]
        height: parent.height
        opacity: 0.16
        radius: plinth.corner
        visible: plinth.kind !== "blue"
        width: parent.width
        x: DeskLook.px(8)
        y: DeskLook.px(14)
    }

    Rectangle {
        anchors.fill: parent
        color: DeskLook.sheet
        radius: plinth.corner
        visible: plinth.kind !== "blue"
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: DeskLook.px(24)
        color: plinth.look[4]
        radius: plinth.kind === "amber" ? plinth.corner * 0.6 : width / 2
        visible: plinth.kind !== "blue"
    }

    Shape {
        anchors.fill: parent
        visible: plinth.kind === "blue"

        ShapePath {
            dashPattern: [3, 2.2]
            fillColor: plinth.look[4]
            strokeColor: plinth.look[3]
            strokeStyle: ShapePath.DashLine
            strokeWidth: DeskLook.px(7)

            PathAngleArc {
                centerX: plinth.width / 2
                centerY: plinth.height / 2
                radiusX: plinth.width / 2 - DeskLook.px(7)
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
    }

    Drawing {
        address: plinth.picture
        anchors.centerIn: parent
        fillMode: Image.PreserveAspectFit
        height: width
        opacity: plinth.kind === "blue" ? 0.55 : 1
        visible: plinth.picture !== ""
        width: Math.round(parent.width * 0.62)
    }

    Icon {
        anchors.centerIn: parent
        color: plinth.look[3]
        name: plinth.icon
        size: parent.width * 0.5
        visible: plinth.picture === "" && plinth.icon !== ""
    }
}
