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
    readonly property var marks: side.marks ?? []

    signal moved(var move)

    Rectangle {
        id: head

        z: 1
        color: half.place ? Style.go : Style.deep
        height: Style.mm(22)
        radius: Style.corner
        width: parent.width

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            color: Style.paper
            name: half.place ? "wrench" : "hammer"
            size: Style.mm(15)
            x: Style.mm(4)
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Style.mm(2)
            x: sign.x + sign.width + Style.mm(6)

            Repeater {
                model: half.marks.length

                Rectangle {
                    required property int index
                    readonly property int mark: half.marks[index] ?? -1

                    border.color: Style.paper
                    border.width: Style.mm(1)
                    color: mark === 1 ? Style.lamp : "transparent"
                    height: Style.mm(10)
                    radius: mark === 0 ? height / 2 : Style.mm(1)
                    width: height
                }
            }
        }

        Words {
            anchors.right: parent.right
            anchors.rightMargin: Style.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            color: Style.paper
            role: "title"
            text: half.side.table?.points ?? 0
        }
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
