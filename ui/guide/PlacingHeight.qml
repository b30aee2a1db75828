import QtQuick
import ui
import ui.bridge

// How high the glass hangs, by a tape from the floor. The child beside it is 120 cm, so that a
// wrong number looks wrong.
Item {
    id: face

    required property real floorMm
    required property bool done
    required property bool next
    // of the drawing, for a millimetre of the hall
    readonly property real unit: Style.mm(66) / 1200
    readonly property real floor: Style.mm(136)

    height: Style.mm(168)
    width: Style.mm(96)

    Lamp {
        anchors.horizontalCenter: parent.horizontalCenter
        done: face.done
        next: face.next
        number: 3
    }

    Image {
        height: Style.mm(66)
        source: Icons.look("guide/arman.svg")
        sourceSize: Qt.size(width, height)
        width: Style.mm(30)
        y: face.floor - height
    }

    // the post, and the glass on it
    Rectangle {
        color: Style.nightEdge
        height: face.floor - y
        width: Style.mm(7)
        x: Style.mm(54)
        y: glass.y + glass.height
    }

    Rectangle {
        id: glass

        border.color: Style.ink
        border.width: Style.mm(3)
        color: Style.paper
        height: Style.mm(30)
        radius: Style.mm(2)
        width: Style.mm(44)
        x: Style.mm(36)
        y: Math.max(Style.mm(16), face.floor - height - Math.round(face.floorMm * face.unit))
    }

    Rectangle {
        color: Style.site
        height: face.floor - y
        width: Style.mm(6)
        x: Style.mm(86)
        y: glass.y + glass.height
    }

    Rectangle {
        color: Style.ink
        height: Style.mm(2)
        width: parent.width
        y: face.floor
    }

    Stepper {
        done: face.done
        name: "placing-height"
        //: %1: centimetres from the floor
        text: qsTr("%1 cm").arg(Math.round(face.floorMm / 10))
        plate: Style.mm(36)
        y: Style.mm(144)

        onConfirmed: Placing.isRight("height")
        onStepped: by => Placing.higher(by)
    }
}
