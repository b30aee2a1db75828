import QtQuick
import ui

// What every screen has: a title, room for hands, a foot beside Back. Children go to the body.
Item {
    id: room

    property string title: ""
    // a foot beside Back; without it the body reaches down to the edge where it can
    property bool footed: Style.portrait
    readonly property real left: Style.portrait ? Style.edge : Style.edge + Style.rail + Style.gap
    readonly property real footTop: height - Style.edge - Style.card
    default property alias content: body.data
    property alias foot: foot.data
    property alias rail: rail.data

    Words {
        elide: Text.ElideRight
        height: Style.target
        maximumLineCount: 2
        role: room.title.length > 26 && Style.portrait ? "label" : "title"
        text: room.title
        verticalAlignment: Text.AlignVCenter
        width: room.width - x - Style.edge - Style.mm(96)
        x: Style.edge
        y: Style.edge
    }

    Item {
        id: rail

        height: room.footTop - Style.gap - Style.top
        visible: !Style.portrait
        width: Style.rail
        x: Style.edge
        y: Style.top
    }

    Item {
        id: body

        height: (room.footed ? room.footTop - Style.gap : room.height - Style.edge) - y
        width: room.width - x - Style.edge
        x: room.left
        y: Style.top
    }

    Item {
        id: foot

        height: Style.card
        width: room.width - x - Style.edge
        x: Style.edge + Style.rail + Style.gap
        y: room.footTop
    }
}
