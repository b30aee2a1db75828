pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: the boxes that have left full stand in a row, those to come are shadows. of: so
// many make a crew's train, 0 where there is none.
Row {
    id: tally

    required property StageTable stage
    required property int full
    required property int of
    required property var slot
    readonly property real each: slot.size[1] * 84 / 58
    readonly property int most: of || Math.floor(slot.size[0] / (each + 2))

    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    spacing: mm(2)
    x: mm(slot.at[0])
    y: mm(slot.at[1])

    Repeater {
        model: (tally.stage?.unit ?? 0) > 0 ? tally.most : 0

        Part {
            required property int index

            h: tally.slot.size[1]
            n: index < tally.full ? "box-front" : "box-none"
            stage: tally.stage
            w: tally.each
        }
    }
}
