import QtQuick
import ui
import "../../parts"

// A place of work as a room: its picture fills it, and what it leaves open is ground.
Item {
    id: place

    required property string picture
    // where the floor begins on which what hands need stands
    required property real ground
    // pictures of places are 320 x 200
    readonly property real across: Math.max(width, ground * 1.6)

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Style.contrast ? Style.night : Style.deep
    }

    Drawing {
        address: place.picture
        height: Math.round(width / 1.6)
        visible: !Style.contrast && place.picture !== ""
        width: Math.round(place.across)
        x: Math.round((place.width - width) / 2)
        y: Math.round(place.ground - height)
    }

    Rectangle {
        color: Style.contrast ? Style.night : Qt.darker(Style.deep, 1.3)
        height: parent.height - y
        width: parent.width
        y: place.ground

        Rectangle {
            color: Style.glow
            height: Style.mm(2)
            width: parent.width
        }
    }
}
