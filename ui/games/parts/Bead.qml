pragma ComponentBehavior: Bound

import QtQuick
import ui

// One cell of a seam as it was drawn: even, too slow, too fast or beside; fresh at first, cold
// after a moment, and clean once the work is done. Its pictures are turned along the seam.
Item {
    id: bead

    required property Seam seam
    required property int index
    readonly property StageTable stage: seam.stage
    // as the table writes it: "." untouched, "e" even, "b" too slow, "c" too fast, "o" beside
    required property string kind
    required property bool clean
    property int heat: 0
    readonly property int frames: stage.scene.parts?.["hot-2"] ? 3 : 0
    readonly property int pieces: Math.max(1, Math.min(3, Math.round(seam.cell / stage.mm(11))))
    readonly property string cold: kind === "e" ? clean && stage.scene.parts?.clean ? "clean" : "even" : kind === "b" ? "slow" : kind === "c" ? "fast" : "off"
    readonly property string drawn: kind === "." ? "" : heat > 0 && kind !== "o" ? "hot-" + (frames - heat) : cold
    readonly property var size: stage.scene.parts?.[cold] ?? [0, 0]

    Component.onCompleted: heat = 0
    onKindChanged: if (kind !== "." && !Style.still)
        heat = frames

    Timer {
        interval: 320
        repeat: true
        running: bead.heat > 0

        onTriggered: bead.heat--
    }

    Repeater {
        model: bead.kind === "." ? 0 : bead.pieces

        Part {
            required property int index
            readonly property real share: (bead.index + (index + 0.5) / bead.pieces) / bead.seam.cells
            readonly property point at: bead.seam.spot(share)

            fillMode: Image.Stretch
            h: bead.size[1]
            n: bead.drawn
            rotation: bead.seam.turn(share)
            smooth: true
            stage: bead.stage
            w: bead.size[0]
            x: Math.round(at.x - width / 2)
            y: Math.round(at.y - height / 2)
        }
    }
}
