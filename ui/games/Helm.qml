pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/helm.py: a lever is held, and the cab keeps to its way; the world comes nearer
// behind the glass. Where it ends, it is seen to end.
StageTable {
    id: helm

    readonly property int step: Math.floor(ms / 50)
    // the table as it is by now; time alone is no move
    property var now: table
    readonly property bool over_: table.finished ?? false
    readonly property string ended: table.ended ?? ""
    readonly property var state_: now.state ?? ({})
    readonly property string through: now.through ?? ""
    readonly property bool lifts: table.lifts ?? false
    readonly property bool goes: !over_ && (now.goes ?? false)
    readonly property real speed: content.speed ?? 1
    // since the last whole step, in steps: what moves is drawn between them
    readonly property real part: over_ ? 0 : Math.max(0, Math.min(1.5, ms / 50 - (state_.step ?? 0)))
    readonly property bool down: ended === "there" && after > 0.25
    // how far its end has been played, 0 to 1
    property real after: 0
    readonly property bool climbs: ended === "around" || ended === "led"
    // metres rolled on after the end: quick at first, then it stands
    readonly property real rolled: (climbs ? after : 1 - Math.pow(1 - after, 2)) * (scene.world?.past ?? 0)
    readonly property real way: speed * Math.max(0, endsMs - ms) / 1000 - rolled
    readonly property real aside: ((state_.x ?? 0) + (state_.x_rate ?? 0) * part) / 1000 * (ended === "there" ? Math.max(0, 1 - 2 * after) : 1)
    readonly property real above: ((state_.y ?? 0) + (state_.y_rate ?? 0) * part) / 1000 * (ended === "there" ? Math.max(0, 1 - 2 * after) : 1) + (climbs ? 90 * after * after : ended === "there" ? -after * (scene.world?.lands ?? 0) : 0)
    readonly property real drift: over_ ? 0 : (state_.x_rate ?? 0) / 50
    readonly property var blowing: (now.winds ?? []).filter(one => step >= one[0] && step < one[1] && !over_)
    readonly property real wind: blowing.reduce((sum, one) => sum + one[2], 0)
    readonly property string event: blowing.length ? content.events?.[blowing[0][4]]?.text ?? "" : ""
    readonly property int x_: pads.side("right") - pads.side("left") + (keyX || 0)
    readonly property int y_: pads.side("up") - pads.side("down") + (keyY || 0)
    readonly property real beside: Math.max(-1, Math.min(1, (((now.gates ?? [])[through.length] ?? [0, 0, 0, 1])[1] / 1000 - aside) / 9000 * (1000000 / Math.max(1, ((now.gates ?? [])[through.length] ?? [0, 0, 0, 1])[3]))))
    property int keyX: 0
    property int keyY: 0
    // what instruments show, each from 0 to 1: speed, lean, height, the yoke, the lever, the way,
    // how far to one side of the next gate
    readonly property var levels: [over_ && ended === "there" ? 0.62 * (1 - after) : 0.62 + 0.02 * Math.sin(ms / 1100), (view.lean + 8) / 16, Math.min(1, view.height_ / Math.max(1, (scene.world?.slope ?? 0) * ((content.speed ?? 1) * endsMs / 1000 + view.floats))), 0.5 + 0.38 * x_ + (wind ? 0.06 : 0), 0.5 - 0.4 * y_, endsMs > 0 ? Math.min(1, ms / endsMs) : 0, 0.5 + beside / 2]

    function look(): void {
        const seen = over_ || !foretell ? table : foretell({
            "ms": String(Math.floor(ms))
        });
        now = seen ?? table;
    }

    function steer(): void {
        if (over_)
            return;
        moved({
            "x": ["left", "none", "right"][Math.max(-1, Math.min(1, x_)) + 1],
            "y": lifts ? ["down", "none", "up"][Math.max(-1, Math.min(1, y_)) + 1] : "none"
        });
    }

    // 1 to 4: left, right, up, down, on and off; 5 goes around
    function key(number: int): void {
        const ways = ["left", "right", "up", "down"];
        if (number === 5 && goes)
            goAround();
        else if (number <= ways.length)
            pads.flip(ways[number - 1]);
    }

    function arrow(key: int, down: bool): void {
        const x = key === Qt.Key_Left ? -1 : key === Qt.Key_Right ? 1 : 0;
        const y = key === Qt.Key_Down ? -1 : key === Qt.Key_Up ? 1 : 0;
        if (x)
            keyX = down ? x : 0;
        if (y && lifts)
            keyY = down ? y : 0;
    }

    function goAround(): void {
        sound("own");
        moved({
            "around": "yes"
        });
    }

    function finish(): void {
        if (!over_) {
            ending.stop();
            after = 0;
        } else if (Style.still) {
            after = 1;
        } else {
            ending.restart();
        }
    }

    beatEveryMs: x_ || y_ ? 420 : 1800
    busy: ending.running
    endsMs: content.lasts_ms || 0
    machineRuns: !over_
    over: [
        Repeater {
            model: helm.unit > 0 ? helm.drawn.shows ?? [] : []

            Living {
                required property var modelData

                alarm: helm.goes
                level: Math.max(0, Math.min(1, helm.levels[modelData.by ?? 0] ?? 0.5))
                shown: modelData
                stage: helm
                state_: helm.over_ ? "resting" : "running"
            }
        },
        LampRow {
            of: helm.table.of ?? 0
            stage: helm
            through: helm.through
        },
        Worker {
            id: worker

            stage: helm
            who: helm.content.worker ?? ""
        },
        StageClock {
            stage: helm
        },
        Repeater {
            id: pads

            function side(way: string): int {
                for (let n = 0; n < count; n++) {
                    const pad = itemAt(n) as HoldPad;
                    if (pad?.way === way)
                        return pad.holds ? 1 : 0;
                }
                return 0;
            }

            function flip(way: string): void {
                for (let n = 0; n < count; n++) {
                    const pad = itemAt(n) as HoldPad;
                    if (pad?.live)
                        pad.stays = pad.way === way && !pad.stays;
                }
            }

            model: helm.unit > 0 ? ["left", "right", "up", "down"].filter(way => helm.slot(way).size[0] > 0) : []

            HoldPad {
                required property string modelData
                readonly property bool lifting: modelData === "up" || modelData === "down"

                label: ({
                        "left": qsTr("Left"),
                        "right": qsTr("Right"),
                        "up": qsTr("Up"),
                        "down": qsTr("Down")
                    })[modelData]
                live: !helm.over_ && (!lifting || helm.lifts)
                pointed: helm.ghost === modelData
                stage: helm
                way: modelData
                // a pilot and a co-pilot; where there is no up and down, one for each side
                whose: helm.whose(helm.lifts ? (lifting ? 1 : 0) : modelData === "left" ? 0 : 1, 2)

                onSteered: (key, down) => helm.arrow(key, down)
            }
        },
        BigButton {
            readonly property var at: helm.slot("around")

            height: helm.mm(at.size[1])
            icon: "arrow-u-left-top-bold"
            label: qsTr("Go around")
            objectName: "around"
            primary: true
            text: qsTr("Go around")
            visible: helm.goes && at.size[0] > 0
            width: helm.mm(at.size[0])
            x: helm.mm(at.at[0])
            y: helm.mm(at.at[1])

            onActivated: helm.goAround()
        },
        Board {
            stage: helm
            text: helm.goes || helm.climbs ? helm.content.around ?? "" : helm.event
        }
    ]

    onOver_Changed: finish()
    onStepChanged: look()
    onTableChanged: look()
    onDownChanged: if (down)
        sound("place")
    onWindChanged: if (wind)
        sound("twist")
    onThroughChanged: {
        if (through !== "")
            sound(through.endsWith("y") ? "right" : "not-yet");
        if (through.endsWith("yyy") || over_ && ended !== "led")
            worker.cheer();
    }
    onX_Changed: steer()
    onY_Changed: steer()
    onGoesChanged: if (goes)
        worker.wonder()

    Ahead {
        id: view

        above: helm.above
        aside: helm.aside
        drift: helm.drift
        ended: helm.ended
        gates: helm.now.gates ?? []
        toGo: helm.way
        next: helm.through.length
        stage: helm
        wind: Math.sign(helm.wind)
    }

    Streaks {
        stage: helm
        wind: Math.sign(helm.wind)
    }

    NumberAnimation {
        id: ending

        duration: 5200
        from: 0
        property: "after"
        target: helm
        to: 1
    }
}
