pragma ComponentBehavior: Bound

import QtQuick

// A belt that runs: cleats by whole pixels, rollers by frames.
Item {
    id: belt

    required property StageTable stage
    // millimetres that it has gone
    required property real gone
    readonly property var slot: stage.slot("belt")
    readonly property real frameUnder: stage.form === "half" ? 8 : slot.size[1] - 8

    height: stage.mm(slot.size[1])
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Item {
        clip: true
        height: belt.stage.mm(belt.frameUnder)
        width: parent.width
        y: belt.stage.mm(8)

        Part {
            h: 75
            n: "frame"
            stage: belt.stage
            w: 400
        }
    }

    Item {
        clip: true
        height: belt.stage.mm(10)
        width: parent.width

        Part {
            h: 10
            n: "cleats"
            stage: belt.stage
            w: 440
            x: Math.round(belt.gone * belt.stage.unit) % belt.stage.mm(40) - belt.stage.mm(40)
        }
    }

    Repeater {
        model: Math.floor((belt.slot.size[0] - 6) / 41)

        Item {
            id: roller

            required property int index

            x: belt.stage.mm(8 + 41 * index)
            y: belt.stage.mm(10)

            Repeater {
                model: 5

                Part {
                    required property int index

                    h: 11
                    n: "roller-" + index
                    stage: belt.stage
                    visible: Math.floor(Math.max(0, belt.gone) / 2) % 5 === index
                    w: 11
                }
            }
        }
    }
}
