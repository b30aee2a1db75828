pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/grab.py: levers are held and an arm moves; a place is tapped and the arm goes
// there by itself. Between two steps of the rule the arm glides.
StageTable {
    id: grab

    readonly property int stepMs: 50
    readonly property int step: Math.floor(ms / stepMs)
    // the states of the step before and of the step to come, between which the arm is seen
    property var now: table.state ?? ({})
    property var next: now
    property bool done: false
    property int seenStep: -1
    readonly property real share: Style.still ? 1 : Math.min(1, Math.max(0, ms / stepMs - seenStep))
    readonly property bool over_: table.finished ?? false
    property string goal: ""
    property var held: []
    // the youngest and whoever plays in calm tap places
    readonly property bool taps: (table.band ?? "") === "6-8" || Style.calm
    readonly property var targets: inOrder(content.targets)
    readonly property var gone: now.gone ?? []
    readonly property string wanted: (now.warned ?? 0) === 1 ? content.forbidden?.text ?? "" : ""
    readonly property var labels: ({
            "boom-up": qsTr("Raise the boom"),
            "boom-down": qsTr("Lower the boom"),
            "stick-in": qsTr("Draw the stick in"),
            "stick-out": qsTr("Reach the stick out"),
            "bucket-in": qsTr("Curl the bucket"),
            "bucket-out": qsTr("Tip the bucket")
        })
    readonly property var pads: Object.keys(labels)
    // the pads that lead from here to there, held by a hand or by the arm itself
    readonly property var active: {
        const turns = [["boom", "boom-up", "boom-down"], ["stick", "stick-out", "stick-in"], ["bucket", "bucket-out", "bucket-in"]];
        return turns.map(turn => {
            const way = (next[turn[0]] ?? 0) - (now[turn[0]] ?? 0);
            return way < 0 ? turn[1] : way > 0 ? turn[2] : "";
        });
    }

    function glide(name: string): real {
        const from = now[name] ?? 0;
        return from + ((next[name] ?? from) - from) * share;
    }

    function look(): void {
        if (over_ || !foretell) {
            now = table.state ?? ({});
            next = now;
            return;
        }
        const here = foretell({
            "ms": String(step * stepMs)
        });
        const there = foretell({
            "ms": String((step + 1) * stepMs)
        });
        now = here?.state ?? table.state ?? ({});
        next = there?.state ?? now;
        goal = here?.goal ?? "";
        seenStep = step;
        if (here?.finished && !done) {
            done = true;
            moved({
                "ms": String(Math.floor(ms))
            });
        }
    }

    function hold(pad: string, on: bool): void {
        const others = held.filter(one => one !== pad);
        held = on ? [...others, pad] : others;
        if (!over_)
            moved({
                "hold": held.join(" ")
            });
    }

    function go(spot: string): void {
        if (!over_)
            moved({
                "go": spot
            });
    }

    function key(number: int): void {
        if (number <= pads.length)
            nearest(pads[number - 1])?.tap();
    }

    function nearest(pad: string): var {
        return [left, right].map(pod => pod.find(pad)).find(one => one) ?? null;
    }

    endsMs: content.lasts_ms ?? 0
    over: [
        Pod {
            id: left

            badges: ["boom", "stick"]
            form: grab.slot("left")
            grab: grab
            pads: ({
                    "boom-up": "up",
                    "boom-down": "down",
                    "stick-in": "left",
                    "stick-out": "right"
                })
        },
        Pod {
            id: right

            badges: ["bucket", ""]
            form: grab.slot("right")
            grab: grab
            pads: ({
                    "bucket-in": "up",
                    "bucket-out": "down"
                })
        },
        Mate {
            grab: grab
        },
        Targets {
            grab: grab
        },
        StageClock {
            stage: grab
        },
        Board {
            stage: grab
            text: grab.wanted
        }
    ]

    onStepChanged: look()
    onTableChanged: look()

    Digger {
        grab: grab
    }
}
