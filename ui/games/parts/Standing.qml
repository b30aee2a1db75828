pragma ComponentBehavior: Bound

import QtQuick

// One drawing of a stage's back or front as stage.toml lays it: still, or turning by its frames.
Item {
    id: standing

    required property StageTable stage
    required property var laid
    readonly property int frames: laid.frames ?? 1
    readonly property int frame: frames > 1 ? Math.floor((stage?.ms ?? 0) / (laid.every_ms ?? 60)) % frames : 0

    height: mm(laid.size[1])
    transform: Nudge {
        id: nudge
    }
    visible: (laid.when ?? "") === "" || laid.when === (stage?.night ? "night" : "day")
    width: mm(laid.size[0])
    x: mm(laid.at[0])
    y: mm(laid.at[1])

    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    Repeater {
        model: standing.frames

        Part {
            required property int index

            h: standing.laid.size[1]
            mirror: standing.laid.mirrored ?? false
            n: standing.frames > 1 ? standing.laid.part + "-" + index : standing.laid.part
            stage: standing.stage
            visible: standing.frame === index
            w: standing.laid.size[0]
        }
    }

    TapHandler {
        // walls stand firm
        enabled: standing.laid.size[0] < 150

        onTapped: nudge.give()
    }
}
