pragma ComponentBehavior: Bound

import QtQuick
import ui

// Finished work shines: one light goes along it, and stars stay behind. In calm the stars are there at
// once and no light runs.
Item {
    id: gleam

    required property Seam seam
    required property bool shines
    readonly property StageTable stage: seam.stage
    readonly property bool moves: !Style.still && !Style.calm
    // how far the light is, 0 to 1
    property real gone: 1

    visible: shines

    onShinesChanged: if (shines && moves)
        sweep.restart()

    NumberAnimation {
        id: sweep

        duration: 1300
        from: 0
        property: "gone"
        target: gleam
        to: 1
    }

    Rectangle {
        readonly property point at: gleam.seam.spot(gleam.gone)

        border.color: Style.lamp
        border.width: gleam.stage.mm(1.6)
        color: Style.sheet
        height: gleam.stage.mm(30)
        objectName: "sweep"
        radius: width / 2
        rotation: gleam.seam.turn(gleam.gone) + 20
        visible: gleam.gone < 1
        width: gleam.stage.mm(9)
        x: Math.round(at.x - width / 2)
        y: Math.round(at.y - height / 2)
    }

    Repeater {
        model: gleam.stage.unit > 0 ? 3 : 0

        Stars {
            required property int index
            readonly property real share: (index + 0.5) / 3
            readonly property point at: gleam.seam.spot(share)

            objectName: "shines"
            shines: gleam.shines && gleam.gone >= share
            span: gleam.stage.mm(30)
            x: Math.round(at.x)
            y: Math.round(at.y)
        }
    }
}
