import QtQuick
import ui
import "../../parts"

// A picture of the pack that lies somewhere on the screen and goes on to its edges.
Rectangle {
    id: wide

    required property string source
    // where the picture itself lies
    required property rect place
    // a thing without a ground of its own stands on a board
    property bool thing: false
    readonly property string lies: [place.x, place.y, place.width, place.height].map(Math.round).join()

    color: Style.wash
    objectName: "scene"

    Rectangle {
        color: Qt.darker(Style.wash, 1.12)
        height: parent.height - y
        visible: wide.thing && !Style.contrast
        width: parent.width
        y: wide.place.y + wide.place.height * 0.84
    }

    Drawing {
        address: wide.source && wide.place.width > 1 ? wide.source.replace("image://pack/", `image://wide/${wide.lies}/`) : ""
        anchors.fill: parent
    }
}
