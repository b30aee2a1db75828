pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: what is finished hangs on a line, a peg waits for each that is to come.
Item {
    id: line

    required property StageTable stage
    required property int of
    // the pictures of what hangs there, in order
    required property var pegged
    readonly property var slot: stage.slot("line")
    readonly property real side: slot.size[1]

    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: line.stage.unit > 0 ? line.of : 0

        Item {
            id: place

            required property int index
            readonly property string picture: line.pegged[index] ?? ""
            // a rope sags in its middle
            readonly property real sag: 6 * (1 - Math.pow(2 * (index + 0.5) / line.of - 1, 2))

            x: line.stage.mm((index + 0.5) / line.of * line.slot.size[0] - line.side * 0.475)
            y: line.stage.mm(sag)

            Part {
                h: line.side
                n: "card"
                stage: line.stage
                visible: place.picture !== ""
                w: line.side * 0.95
            }

            Part {
                h: line.side * 0.6
                n: place.picture
                stage: line.stage
                w: line.side * 0.6
                x: line.stage.mm(line.side * 0.165)
                y: line.stage.mm(line.side * 0.24)
            }

            Part {
                h: line.side * 0.3
                n: "peg"
                stage: line.stage
                w: line.side * 0.27
                x: line.stage.mm(line.side * 0.33)
                y: -line.stage.mm(line.side * 0.06)
            }
        }
    }
}
