import QtQuick
import ui
import "../../parts"

// The sign of one of two, where it is not seen at once whose end of a place this is.
Rectangle {
    id: disc

    required property int place

    border.color: Style.sheet
    border.width: Style.mm(1)
    color: place ? Style.go : Style.deep
    height: width
    radius: width / 2

    Icon {
        anchors.centerIn: parent
        color: Style.paper
        name: disc.place ? "wrench" : "hammer"
        size: parent.width * 0.6
    }
}
