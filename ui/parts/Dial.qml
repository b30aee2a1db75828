import QtQuick
import ui

// A scale with a knob: a tap sets it, who likes may slide. Once told, the true value stands on it
// beside the one that was set.
Item {
    id: face

    required property real low
    required property real high
    required property real value
    // it can be set
    property bool open: true
    property real truth: low
    // how far from the truth is still right
    property real room: 0
    property real thickness: Style.mm(16)
    property real knob: Style.mm(34)
    // the height of what shows the truth
    property real mark: Style.mm(28)
    readonly property real inset: Style.mm(18)

    signal chosen(real value)

    function at(number: real): real {
        const within = Math.min(high, Math.max(low, number)) - low;
        return inset + (width - 2 * inset) * within / Math.max(1e-9, high - low);
    }

    PointHandler {
        id: finger

        function follow(): void {
            if (active)
                face.chosen(face.low + (point.position.x - face.inset) * (face.high - face.low) / (face.width - 2 * face.inset));
        }

        acceptedDevices: PointerDevice.AllDevices
        enabled: face.open

        onActiveChanged: finger.follow()
        onPointChanged: finger.follow()
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Style.line
        border.width: Style.border
        color: Style.sheet
        height: face.thickness
        radius: height / 2
        width: parent.width

        Rectangle {
            color: Style.main
            height: parent.height
            radius: height / 2
            width: face.at(face.value)
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Style.right
        border.width: Style.mm(1)
        color: Style.rightWash
        height: face.mark
        radius: Style.mm(2)
        visible: !face.open
        width: Math.max(Style.mm(10), face.at(face.truth + face.room) - face.at(face.truth - face.room))
        x: face.at(face.truth) - width / 2

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Style.right
            height: parent.height
            width: Style.mm(2.5)
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Style.paper
        border.width: Style.mm(2)
        color: Style.deep
        height: face.open ? face.knob : face.knob - Style.mm(16)
        radius: height / 2
        width: height
        x: face.at(face.value) - width / 2

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: "arrow-left-right"
            size: Style.mm(17)
            visible: face.open
        }
    }
}
