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
    // of the right one of two it is "-b"
    property string end: ""
    property bool pointed: false
    // of a crew, whose it is
    property int whose: -1
    readonly property bool holds: live && (sunk || taps.running || stays)
    property bool stays: false
    property bool touched: false
    readonly property var slot: stage?.slot(way + end) ?? ({
            "at": [0, 0],
            "size": [0, 0]
        })
    readonly property var size_: stage?.scene.parts?.[way + "-0"] ?? [28, 28]

    // where its drawing lies
    readonly property real artX: stage?.form === "both_upright" && way === "brake" ? width - mm(size_[0] + 4) : way === "left" ? width - mm(size_[0] + 3) : way === "right" || way === "brake" ? mm(3) : Math.round((width - mm(size_[0])) / 2)
    readonly property real artY: stage?.form === "both_upright" ? Math.round((height - mm(size_[1])) / 2) : way === "up" ? mm(10) : way === "down" || way === "brake" ? height - mm(size_[1] + 2) : Math.round((height - mm(size_[1])) / 2)

    signal steered(int key, bool down)

    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    Accessible.description: badge.said
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
            x: pad.artX
            y: pad.artY + (index ? pad.mm(1) : 0)
        }
    }

    CrewBadge {
        id: badge

        height: pad.mm(15)
        seat: pad.whose
        x: pad.artX + (pad.way === "left" ? -pad.mm(9) : pad.mm(pad.size_[0] - 6))
        y: pad.artY - pad.mm(7)
    }

    GhostHand {
        shown: pad.pointed
        x: Math.round(pad.width * 0.5)
        y: Math.round(pad.height * 0.45)
    }
}
