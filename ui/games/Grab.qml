pragma ComponentBehavior: Bound

import QtQuick
import ui
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
    readonly property bool crane: content.arm === "crane"
    readonly property var labels: crane ? ({
            "left": qsTr("To the left"),
            "right": qsTr("To the right"),
            "up": qsTr("Hook up"),
            "down": qsTr("Hook down"),
            "stop": qsTr("Stop")
        }) : ({
            "boom-up": qsTr("Raise the boom"),
            "boom-down": qsTr("Lower the boom"),
            "stick-in": qsTr("Draw the stick in"),
            "stick-out": qsTr("Reach the stick out"),
            "bucket-in": qsTr("Curl the bucket"),
            "bucket-out": qsTr("Tip the bucket")
        })
    readonly property var pads: Object.keys(labels)
    // the pads that act, held by a hand or by the arm itself; the one that who knows how would hold
    property var active: []
    property string signed: ""

    // the links of an arm, one for each of a crew: what a pad moves
    function joint(pad: string): int {
        return crane ? pad === "stop" ? 2 : ["up", "down"].includes(pad) ? 1 : 0 : ["boom", "stick", "bucket"].indexOf(pad.split("-")[0]);
    }

    function glide(name: string): real {
        const from = now[name] ?? 0;
        return from + ((next[name] ?? from) - from) * share;
    }

    function look(): void {
        if (over_ || !foretell) {
            now = table.state ?? ({});
            next = now;
            active = [];
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
        active = there?.moves ?? [];
        signed = here?.sign ?? "";
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

    // the arrows are a joystick: they move the arm their way while they are held
    function arrow(key: int, down: bool): void {
        const ways = crane ? ["left", "right", "up", "down"] : ["stick-in", "stick-out", "boom-up", "boom-down"];
        const pad = nearest(ways[[Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].indexOf(key)] ?? "");
        if (!pad || pad.byKey === down)
            return;
        pad.byKey = down;
        if (down)
            pad.tap();
    }

    function nearest(pad: string): var {
        return desks.children.map(desk => desk.find?.(pad)).find(one => one) ?? null;
    }

    endsMs: content.lasts_ms ?? 0
    machineRuns: active.length > 0 && !over_
    over: [
        Repeater {
            model: grab.crane ? 0 : 1

            Mate {
                grab: grab
            }
        },
        Item {
            id: desks

            Repeater {
                model: grab.crane ? 0 : 1

                Pod {
                    badges: ["boom", "stick"]
                    form: grab.slot("left")
                    grab: grab
                    pads: ({
                            "boom-up": "up",
                            "boom-down": "down",
                            "stick-in": "left",
                            "stick-out": "right"
                        })
                }
            }

            Repeater {
                model: grab.crane ? 0 : 1

                Pod {
                    badges: ["bucket", ""]
                    form: grab.slot("right")
                    grab: grab
                    pads: ({
                            "bucket-in": "up",
                            "bucket-out": "down"
                        })
                }
            }

            Repeater {
                model: grab.crane ? 1 : 0

                Console {
                    grab: grab
                }
            }
        },
        Targets {
            grab: grab
        },
        StageClock {
            stage: grab
        },
        Board {
            stage: grab
            text: grab.toCrew || grab.wanted
        }
    ]

    onStepChanged: look()
    onTableChanged: look()

    Repeater {
        model: grab.crane || grab.unit === 0 ? 0 : 1

        Digger {
            grab: grab
        }
    }

    Repeater {
        model: grab.crane && grab.unit > 0 ? 1 : 0

        Item {
            Hoist {
                id: hoist

                grab: grab
            }

            Cab {
                blows: hoist.blows
                grab: grab
            }

            Signaller {
                blows: hoist.blows
                glad: hoist.placed && hoist.waits > 1.4 || hoist.roofed
                grab: grab
            }
        }
    }
}
