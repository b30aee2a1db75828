pragma ComponentBehavior: Bound

import QtQuick
import ui

// The score as a thing: what has been brought stands on a shelf, and the places of what is to come.
Item {
    id: shelf

    required property StageTable stage
    required property int full
    required property int of
    readonly property var slot: stage.slot("score")
    readonly property real side: Math.min(slot.size[0], slot.size[1], Math.max(slot.size[0], slot.size[1]) / Math.max(1, of) - 2)
    readonly property bool upright: slot.size[1] > slot.size[0]

    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: shelf.stage.unit > 0 ? shelf.of : 0

        Item {
            id: spot

            required property int index

            height: shelf.stage.mm(shelf.side)
            width: height
            x: shelf.upright ? 0 : shelf.stage.mm(index * (shelf.side + 2))
            y: shelf.upright ? shelf.stage.mm(index * (shelf.side + 2)) : 0

            transform: Squash {
                id: squash

                item: spot
            }

            Part {
                h: shelf.side
                n: "frame"
                stage: shelf.stage
                w: shelf.side
            }

            // light, so that what was brought is seen from afar
            Rectangle {
                anchors.fill: parent
                border.color: Style.lamp
                border.width: shelf.stage.mm(1.6)
                color: Style.sheet
                radius: shelf.stage.mm(4)
                visible: spot.index < shelf.full
            }

            Part {
                anchors.centerIn: parent
                h: shelf.side * 0.92
                n: "won"
                stage: shelf.stage
                visible: spot.index < shelf.full
                w: h

                onVisibleChanged: if (visible)
                    squash.land()
            }
        }
    }
}
