pragma ComponentBehavior: Bound

import QtQuick
import ui

// The score as a thing: windows of a town that light up one by one.
Item {
    id: town

    required property StageTable stage
    required property int lit
    readonly property var slot: stage.slot("town")
    readonly property var windows: stage.drawn.windows ?? []

    onLitChanged: if (lit > 0 && !Style.still && !Style.calm)
        shine.restart()

    Repeater {
        model: town.stage.unit > 0 ? town.windows : []

        Part {
            required property int index
            required property var modelData

            h: 16
            n: "win"
            stage: town.stage
            visible: index < town.lit
            w: 14
            x: town.stage.mm(town.slot.at[0] + modelData[0] - 3.7)
            y: town.stage.mm(town.slot.at[1] + modelData[1] - 3.6)
        }
    }

    Part {
        id: burst

        readonly property var at: town.windows[Math.max(0, town.lit - 1)] ?? [0, 0]

        h: 30
        n: "burst"
        stage: town.stage
        visible: shine.running
        w: 30
        x: town.stage.mm(town.slot.at[0] + at[0] - 11.7)
        y: town.stage.mm(town.slot.at[1] + at[1] - 10.6)
    }

    Timer {
        id: shine

        interval: 450
    }
}
