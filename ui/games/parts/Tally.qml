pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: the boxes that have left full stand in a row, those to come are shadows.
Row {
    id: tally

    required property StageTable stage
    required property int full
    readonly property var slot: stage.slot("score")
    readonly property real each: slot.size[1] * 84 / 58
    readonly property int most: Math.floor(slot.size[0] / (each + 2))

    spacing: stage.mm(2)
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: tally.stage.unit > 0 ? tally.most : 0

        Part {
            required property int index

            h: tally.slot.size[1]
            n: index < tally.full ? "box-front" : "box-none"
            stage: tally.stage
            w: tally.each
        }
    }
}
