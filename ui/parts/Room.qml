import QtQuick
import ui

// What every screen has: a title, room for hands, a foot beside Back. Children go to the body.
Item {
    id: room

    property string title: ""
    // a foot beside Back; without it the body reaches down to the edge where it can
    property bool footed: Style.portrait || !railed
    // a rail above Back, at the body's left
    property bool railed: false
    // one line under the title: what to do here
    property string hint: ""
    readonly property real bodyX: Style.portrait || !railed ? Style.edge : Style.edge + Style.rail + Style.gap
    // a title that finds no room beside the languages stands below them
    readonly property bool below: !Style.fits(name.role, title, beside, Style.target + Style.mm(6))
    readonly property real beside: width - 2 * Style.edge - Style.barWidth - Style.gap
    readonly property real titleEnd: below ? Style.top - Style.mm(3) + name.height : Style.edge + Style.target
    readonly property real bodyTop: titleEnd + Style.gap + (hint ? says.height : 0)
    readonly property real footTop: height - Style.edge - Style.card
    // a picture fills the room: what is written stands on plates over it
    property bool pictured: false
    property alias back: back.data
    default property alias content: body.data
    property alias foot: foot.data
    property alias rail: rail.data

    // a key that nothing with the focus wanted; who uses it accepts it
    signal keyed(var event)

    Item {
        id: back

        anchors.fill: parent
        visible: room.pictured
    }

    Rectangle {
        border.color: Style.line
        border.width: Style.border
        color: Style.sheet
        height: name.height + Style.mm(1)
        radius: Style.corner
        visible: room.pictured && room.title !== ""
        width: Math.min(name.width, name.contentWidth) + 2 * Style.mm(5)
        x: name.x - Style.mm(5)
        y: name.y
    }

    Words {
        id: name

        height: room.below ? contentHeight : Style.target + Style.mm(6)
        role: room.title.length > (Style.portrait ? 9 : 32) ? "label" : "title"
        text: room.title
        verticalAlignment: Text.AlignVCenter
        width: room.below ? room.width - 2 * Style.edge : room.beside
        x: Style.edge
        y: room.below ? Style.top - Style.mm(3) : Style.edge - Style.mm(3)
    }

    Words {
        id: says

        text: room.hint
        width: room.width - 2 * Style.edge
        x: Style.edge
        y: room.titleEnd + Style.mm(3)
    }

    Item {
        id: rail

        height: room.footTop - Style.gap - room.bodyTop
        visible: room.railed && !Style.portrait
        width: Style.rail
        x: Style.edge
        y: room.bodyTop
    }

    Item {
        id: body

        height: (room.footed ? room.footTop - Style.gap : room.height - Style.edge) - y
        width: room.width - x - Style.edge
        x: room.bodyX
        y: room.bodyTop
    }

    Item {
        id: foot

        height: Style.card
        width: room.width - x - Style.edge
        x: Style.edge + Style.rail + Style.gap
        y: room.footTop
    }
}
