pragma ComponentBehavior: Bound

import QtQuick

// A shield for each step that protects people; it lights once the step is done.
Row {
    id: shields

    required property StageTable stage
    required property int of
    required property int lit
    readonly property var slot: stage.slot("score")
    readonly property real each: Math.min(slot.size[1], slot.size[0] / Math.max(1, of) - 4)

    spacing: stage.mm(4)
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: shields.stage.unit > 0 ? shields.of : 0

        Part {
            required property int index

            h: shields.each
            n: index < shields.lit ? "shield" : "shield-off"
            stage: shields.stage
            w: shields.each * 0.86
        }
    }
}
