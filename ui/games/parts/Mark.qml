import QtQuick
import ui
import "../../parts"

// A small round sign: a tick where it is right, a turn where not yet.
Rectangle {
    id: mark

    required property bool good
    required property real size

    color: good ? Style.right : Style.notYet
    height: width
    radius: width / 2
    width: size
    z: 3

    Icon {
        anchors.centerIn: parent
        color: Style.paper
        name: mark.good ? "check-bold" : "rotate-left"
        size: mark.size * 0.66
    }
}
