pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The half of one of two who play: its sign, its points, its own table.
Item {
    id: half

    required property var game
    required property int place
    property bool running: false
    property bool heard: false
    property real hurry: 1
    property var foretell: null
    readonly property var side: game.sides?.[place] ?? ({})

    signal moved(var move)

    SideHead {
        id: head

        marks: half.side.marks ?? []
        place: half.place
        points: half.side.table?.points ?? 0
        width: parent.width
        z: 1
    }

    GameFace {
        anchors.fill: parent
        // a place goes on behind the sign of who plays there
        anchors.topMargin: half.game.content?.scene ? 0 : head.height + Style.mm(4)
        foretell: half.foretell
        game: half.game
        heard: half.heard
        hurry: half.hurry
        hint: half.side.hint ?? ""
        place: half.place
        running: half.running
        shows: true
        side: half.place ? "b" : "a"

        onMoved: move => half.moved(move)
    }
}
