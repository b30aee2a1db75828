import QtQuick
import QtQuick.Shapes
import ui
import "../../parts"

// Begins the round again when held for a second: a ring fills, and letting go takes it back.
Touchable {
    id: button

    property real held: 0

    signal completed

    label: qsTr("Begin again: hold for a second")
    objectName: "restart"

    onSunkChanged: {
        filling.stop();
        held = 0;
        if (sunk)
            filling.start();
    }

    NumberAnimation {
        id: filling

        duration: 1000
        from: 0
        property: "held"
        target: button
        to: 1

        onFinished: button.completed()
    }

    Icon {
        id: sign

        anchors.centerIn: parent
        color: Style.deep
        name: "restart"
        size: Style.mm(15)
    }

    Shape {
        id: ring

        readonly property real thickness: Style.mm(2)

        anchors.centerIn: parent
        height: Style.mm(23)
        visible: button.held > 0
        width: height

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Style.main
            strokeWidth: ring.thickness

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * button.held
            }
        }
    }
}
