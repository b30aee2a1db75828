pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: what has been known stands on a shelf, each with its picture.
Item {
    id: known

    required property StageTable stage
    // ids of all that were asked, and of those known at the first try
    required property var done
    required property var solved
    required property var pictures
    required property int of
    readonly property var slot: stage.slot("score")
    // in two rows where there is so much room
    readonly property real side: Math.max(stage.scene.parts?.frame?.[0] ?? 20, Math.min(slot.size[0] / Math.ceil(of / 2), slot.size[1] / 2))
    readonly property int across: Math.max(1, Math.floor(slot.size[0] / side))

    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: known.stage.unit > 0 ? known.of : 0

        Part {
            id: frame

            required property int index
            readonly property string card: known.done[index] ?? ""

            h: known.side
            n: known.solved.includes(card) ? "frame-lit" : "frame"
            stage: known.stage
            w: known.side
            x: known.stage.mm(index % known.across * known.side)
            y: known.stage.mm(Math.floor(index / known.across) * known.side)

            Part {
                anchors.centerIn: parent
                h: known.side * 0.72
                n: known.pictures[frame.card]?.picture ?? ""
                stage: known.stage
                w: h
            }
        }
    }
}
