pragma ComponentBehavior: Bound

import QtQuick

// A belt that runs: cleats by whole pixels, rollers by frames.
Item {
    id: belt

    required property StageTable stage
    // millimetres that it has gone
    required property real gone
    required property var slot
    // it runs to the left
    property bool leftwards: false
    readonly property int way: leftwards ? -1 : 1
    readonly property real frameUnder: slot.size[1] - 8

    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    height: mm(slot.size[1])
    width: mm(slot.size[0])
    x: mm(slot.at[0])
    y: mm(slot.at[1])

    Item {
        clip: true
        height: belt.mm(belt.frameUnder)
        width: parent.width
        y: belt.mm(8)

        Part {
            h: 75
            n: "frame"
            stage: belt.stage
            w: 400
        }
    }

    Item {
        clip: true
        height: belt.mm(10)
        width: parent.width

        Part {
            h: 10
            n: "cleats"
            stage: belt.stage
            w: 440
            x: Math.round(belt.way * belt.gone * (belt.stage?.unit ?? 1)) % belt.mm(40) - (belt.leftwards ? 0 : belt.mm(40))
        }
    }

    Repeater {
        model: Math.max(0, Math.floor((belt.slot.size[0] - 6) / 41))

        Item {
            id: roller

            required property int index

            x: belt.mm(8 + 41 * index)
            y: belt.mm(10)

            Repeater {
                model: 5

                Part {
                    required property int index

                    h: 11
                    n: "roller-" + index
                    stage: belt.stage
                    visible: (Math.floor(Math.max(0, belt.gone) / 2) % 5 * belt.way + 5) % 5 === index
                    w: 11
                }
            }
        }
    }
}
