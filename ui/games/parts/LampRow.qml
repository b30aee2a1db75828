pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: a lamp for each gate, lit where it was well passed; a ring where it was not.
Item {
    id: row

    required property StageTable stage
    required property int of
    // a letter for each that was passed, "y" or "n"
    required property string through
    readonly property var slot: stage.slot("score")
    readonly property bool stacked: slot.size[1] > slot.size[0]
    readonly property real step: Math.max(...slot.size) / Math.max(1, of)
    readonly property real side: Math.min(step - 1.5, ...slot.size)

    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: row.stage.unit > 0 ? row.of : 0

        Part {
            required property int index
            readonly property string letter: row.through[index] ?? ""

            h: row.side
            n: letter === "y" ? "lamp-on" : letter === "n" ? "lamp-by" : "lamp-off"
            stage: row.stage
            w: row.side
            x: row.stacked ? 0 : row.stage.mm((index + 0.5) * row.step - row.side / 2)
            y: row.stacked ? row.stage.mm((index + 0.5) * row.step - row.side / 2) : 0
        }
    }
}
