import QtQuick
import ui

// A card of paper that can be touched: sinks 1 mm at once, answers when the finger leaves it.
Touch {
    id: touchable

    property color colour: Style.sheet
    property color rim: Style.line
    property real thickness: Style.mm(1)
    default property alias face: sheet.data

    Rectangle {
        color: touchable.rim
        height: parent.height
        radius: Style.corner
        width: parent.width
        y: touchable.thickness
    }

    Rectangle {
        id: sheet

        border.color: touchable.rim
        border.width: Style.border
        color: touchable.colour
        height: parent.height
        radius: Style.corner
        width: parent.width
        y: touchable.sunk ? touchable.thickness : 0
    }
}
