pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The tool that a hand leads: its tip stands on the work, the hand below it hides nothing. While it
// works there is light at its tip, and what flies off.
Item {
    id: tool

    required property StageTable stage
    required property bool works
    required property bool pointed
    // degrees: what points along its way
    property real turn: 0
    readonly property var parts: stage.scene.parts ?? ({})
    readonly property var tip: stage.scene.tip ?? [0, 0]

    z: 5

    Repeater {
        model: 2

        Part {
            required property int index
            readonly property var size_: tool.parts["light-" + index] ?? [0, 0]

            h: size_[1]
            n: size_[0] > 0 ? "light-" + index : ""
            stage: tool.stage
            // slower than three times a second; in calm it stands
            visible: tool.works && (Style.calm || Style.still ? index === 0 : Math.floor(tool.stage.ms / 220) % 2 === index)
            w: size_[0]
            x: -Math.round(width / 2)
            y: -Math.round(height / 2)
        }
    }

    Sparks {
        gone: tool.works ? 0.01 + tool.stage.ms % 900 / 920 : 0
        stage: tool.stage
    }

    Item {
        rotation: tool.turn

        Part {
            h: tool.parts.tool?.[1] ?? 0
            n: tool.parts.tool ? "tool" : ""
            smooth: true
            stage: tool.stage
            w: tool.parts.tool?.[0] ?? 0
            x: -tool.stage.mm(tool.tip[0])
            y: -tool.stage.mm(tool.tip[1])
        }
    }

    GhostHand {
        shown: tool.pointed
        x: -Style.mm(6)
        y: Style.mm(16)
    }
}
