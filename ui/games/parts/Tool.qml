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
    readonly property var size: parts.tool ?? [0, 0]
    // where its place begins: pixels of the stage
    property point origin: Qt.point(0, 0)
    readonly property var score: stage.slot("score")
    readonly property bool hides: !stage.scene.turns && meets(score.at, score.size)
    // the hand comes from the other side before it would lie under what has been made
    readonly property bool mirrored: hides && stage.form === "landscape"
    readonly property bool upturned: hides && stage.form !== "landscape"

    // whether it would lie on this place of the stage
    function meets(at: var, span: var): bool {
        const left = (origin.x + x) / stage.unit - tip[0];
        const top = (origin.y + y) / stage.unit - tip[1];
        return stage.form === "landscape" ? left + size[0] > at[0] : top < at[1] + span[1];
    }

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
            h: tool.size[1]
            mirror: tool.mirrored
            mirrorVertically: tool.upturned
            n: tool.parts.tool ? "tool" : ""
            smooth: true
            stage: tool.stage
            w: tool.size[0]
            x: -tool.stage.mm(tool.mirrored ? tool.size[0] - tool.tip[0] : tool.tip[0])
            y: -tool.stage.mm(tool.upturned ? tool.size[1] - tool.tip[1] : tool.tip[1])
        }
    }

    GhostHand {
        shown: tool.pointed
        x: -Style.mm(6)
        y: Style.mm(16)
    }
}
