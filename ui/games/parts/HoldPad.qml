pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A place that is held: a half of a yoke, a lever's upper part. A short tap holds it for a moment;
// without a finger it is switched on and off.
Touch {
    id: pad

    required property StageTable stage
    // its slot, and its drawings: WAY-0 at rest, WAY-1 held
    required property string way
    property bool pointed: false
    readonly property bool holds: live && (sunk || taps.running || stays)
    property bool stays: false
    property bool touched: false
    readonly property var slot: stage?.slot(way) ?? ({
            "at": [0, 0],
            "size": [0, 0]
        })
    readonly property var size_: stage?.scene.parts?.[way + "-0"] ?? [28, 28]

    signal steered(int key, bool down)

    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    height: mm(slot.size[1])
    objectName: "hold-" + way
    visible: slot.size[0] > 0
    width: mm(slot.size[0])
    x: mm(slot.at[0])
    y: mm(slot.at[1])

    Keys.onPressed: event => {
        event.accepted = live && [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key);
        if (event.accepted && !event.isAutoRepeat)
            steered(event.key, true);
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            steered(event.key, false);
    }
    onActivated: {
        if (!touched)
            stays = !stays;
        touched = false;
    }
    onLiveChanged: if (!live)
        stays = false
    onSunkChanged: if (sunk) {
        touched = true;
        stays = false;
        taps.restart();
    }

    Timer {
        id: taps

        interval: 260
    }

    Repeater {
        model: 2

        Part {
            required property int index

            h: pad.size_[1]
            n: pad.way + "-" + index
            opacity: pad.live ? 1 : 0.35
            stage: pad.stage
            visible: pad.holds === (index === 1)
            w: pad.size_[0]
            x: pad.way === "left" ? pad.width - width - pad.mm(3) : pad.way === "right" || pad.way === "brake" ? pad.mm(3) : Math.round((pad.width - width) / 2)
            y: (pad.way === "up" ? pad.mm(10) : pad.way === "down" || pad.way === "brake" ? pad.height - height - pad.mm(2) : Math.round((pad.height - height) / 2)) + (index ? pad.mm(1) : 0)
        }
    }

    GhostHand {
        shown: pad.pointed
        x: Math.round(pad.width * 0.5)
        y: Math.round(pad.height * 0.45)
    }
}
