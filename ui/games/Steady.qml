pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/steady.py: a tool is led along a line by hand, neither too fast nor too slow;
// or its marks are tapped one after another in an even rhythm. What is left behind is the only gauge.
StageTable {
    id: steady

    // the table as a stroke under way would leave it
    property var live: null
    readonly property string welded: (live ?? table).seam ?? ""
    readonly property int tapped: table.tapped ?? -1
    readonly property bool over_: table.finished ?? false
    readonly property real pace: ((table.least ?? 1) + (table.most ?? 2)) / 20000
    // pixels from a finger to the tool's tip: who takes hold of it nearby leads it on the line
    property point reach: Qt.point(0, 0)
    property point tip: Qt.point(0, 0)
    property var samples: []
    // so many thirds of the finished work are clean
    property int cleaned: 0
    // the work as it was before the last stroke
    property string seen: ""

    function begin(at: point): void {
        const near = seam.spot(seam.nearest(at));
        const away = Math.hypot(near.x - at.x, near.y - at.y);
        reach = away < mm(24) ? Qt.point(near.x - at.x, near.y - at.y) : Qt.point(0, 0);
        samples = [];
        sample(at);
        sound("pick");
    }

    function sample(at: point): void {
        const now = Math.floor(ms);
        tip = Qt.point(at.x + reach.x, at.y + reach.y);
        if (over_ || samples.length && now - samples[samples.length - 1].ms < 60)
            return;
        const here = seam.fraction(tip.x, tip.y);
        samples.push({
            "x": Math.max(0, Math.min(1, here.x)),
            "y": Math.max(0, Math.min(1, here.y)),
            "ms": now
        });
        if (samples.length % 4 === 0)
            live = foretell ? foretell(stroke()) : null;
    }

    function stroke(): var {
        const told = samples.map(one => Math.round(one.x * 1000) + "," + Math.round(one.y * 1000) + "," + one.ms);
        return {
            "stroke": told.join(" "),
            "ms": String(samples[samples.length - 1]?.ms ?? Math.floor(ms))
        };
    }

    function end(): void {
        const far = samples.some(one => Math.hypot(one.x - samples[0].x, one.y - samples[0].y) > 0.02);
        if (samples.length > 1 && far)
            moved(stroke());
        live = null;
        samples = [];
        rest();
    }

    // where the tool waits: where the work goes on
    function rest(): void {
        const open = (table.seam ?? "").indexOf(".");
        tip = over_ && !scene.turns ? seam.aside(scene.parts?.tool ?? [0, 0], scene.tip ?? [0, 0]) : seam.spot(over_ ? 1 : Math.max(0, open) / seam.cells);
    }

    function tapNext(): void {
        moved({
            "tap": String(tapped + 1)
        });
    }

    // an arrow along the seam goes to its next mark, one against it does not
    function steer(event: var): void {
        const way = ({
                [Qt.Key_Left]: Qt.point(-1, 0),
                [Qt.Key_Right]: Qt.point(1, 0),
                [Qt.Key_Up]: Qt.point(0, -1),
                [Qt.Key_Down]: Qt.point(0, 1)
            })[event.key];
        const taps = [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(event.key);
        event.accepted = !over_ && (taps || way !== undefined);
        if (!event.accepted || event.isAutoRepeat)
            return;
        const next = Math.max(1, tapped + 1);
        const from = seam.spot((next - 1) / seam.marks);
        const to = seam.spot(next / seam.marks);
        if (taps || way.x * (to.x - from.x) + way.y * (to.y - from.y) > 0)
            tapNext();
    }

    function key(number: int): void {
        if (number === 1 && !over_)
            tapNext();
    }

    // of a stroke is heard what its bead shows: most of it even, or not yet
    function judge(): void {
        const now = table.seam ?? "";
        const made = Array.from(now).filter((kind, cell) => kind !== "." && (seen[cell] ?? ".") === ".");
        if (made.length > 0 && seen !== "") {
            sound("place");
            sound(2 * made.filter(kind => kind === "e").length >= made.length ? "right" : "not-yet");
        }
        seen = now;
    }

    endsMs: (content.lasts_ms ?? 0) + 2000
    machineRuns: finger.active && !over_
    over: [
        Pieces {
            seam: steady.welded
            stage: steady
        },
        Worker {
            stage: steady
            who: steady.content.worker ?? ""
        },
        StageClock {
            stage: steady
        },
        BigButton {
            readonly property var at: steady.slot("done")

            height: steady.mm(at.size[1])
            icon: "check-bold"
            label: qsTr("Done")
            live: !steady.over_
            objectName: "done"
            text: at.size[0] < 60 ? "" : qsTr("Done")
            visible: live && (steady.table.seam ?? "").replace(/\./g, "") !== "" && !steady.live
            width: steady.mm(at.size[0])
            x: steady.mm(at.at[0])
            y: steady.mm(at.at[1])

            onActivated: steady.moved({
                "done": "yes"
            })
        }
    ]

    onGhostChanged: rest()
    onOver_Changed: {
        cleaned = over_ && Style.still ? 3 : 0;
        rest();
    }
    onTableChanged: {
        judge();
        if (!finger.active)
            rest();
    }

    Seam {
        id: seam

        activeFocusOnTab: true
        objectName: "field"
        stage: steady

        Accessible.focusable: true
        Accessible.name: qsTr("Follow the line, evenly")
        Accessible.role: Accessible.Graphic
        Keys.onPressed: event => steady.steer(event)
        onScale_Changed: steady.rest()

        FocusRing {
            shown: seam.activeFocus
        }

        // the line to follow: what is not yet worked, in short pieces
        Repeater {
            model: steady.unit > 0 ? Math.round(seam.whole * seam.scale_ / steady.mm(6)) : 0

            Part {
                required property int index
                readonly property real share: (index + 0.5) / Math.round(seam.whole * seam.scale_ / steady.mm(6))
                readonly property point at: seam.spot(share)
                readonly property var size_: steady.scene.parts?.open ?? [0, 0]

                fillMode: Image.Stretch
                h: size_[1]
                n: size_[0] > 0 ? "open" : ""
                rotation: seam.turn(share)
                smooth: true
                stage: steady
                w: size_[0]
                x: Math.round(at.x - width / 2)
                y: Math.round(at.y - height / 2)
            }
        }

        Repeater {
            model: steady.unit > 0 ? seam.cells : 0

            Bead {
                clean: index < steady.cleaned * seam.cells / 3
                kind: steady.welded[index] ?? "."
                seam: seam
            }
        }

        Repeater {
            model: steady.unit > 0 ? seam.marks + 1 : 0

            Item {
                id: mark

                required property int index
                readonly property point at: seam.spot(index / seam.marks)
                readonly property bool next: index === steady.tapped + 1 && !steady.over_ && open
                readonly property bool open: (steady.welded[Math.min(seam.cells - 1, Math.max(0, index * 4 - 1))] ?? ".") === "."
                readonly property var size_: steady.scene.parts?.mark ?? [0, 0]

                height: Style.mm(22)
                objectName: "mark-" + index
                visible: open
                width: height
                x: Math.round(at.x - width / 2)
                y: Math.round(at.y - height / 2)

                // a ring that closes: the beat of who taps
                Repeater {
                    model: 3

                    Part {
                        required property int index

                        h: 16 + 5 * index
                        n: steady.scene.parts?.ring ? "ring" : ""
                        stage: steady
                        visible: mark.next && Math.floor(steady.ms / 240) % 3 === 2 - index
                        w: h
                        x: Math.round((mark.width - width) / 2)
                        y: Math.round((mark.height - height) / 2)
                    }
                }

                Part {
                    h: mark.size_[1]
                    n: mark.size_[0] > 0 ? "mark" : ""
                    stage: steady
                    w: mark.size_[0]
                    x: Math.round((mark.width - width) / 2)
                    y: Math.round((mark.height - height) / 2)
                }
            }
        }

        Tool {
            readonly property point at: steady.ghost !== "" ? seam.shown(seam.place(Math.min(seam.whole, demo.along))) : steady.tip

            origin: Qt.point(seam.x, seam.y)
            pointed: steady.ghost !== ""
            stage: steady
            turn: steady.scene.turns ? seam.turn(seam.nearest(at)) : 0
            works: finger.active && steady.samples.length > 0 || demo.running
            x: Math.round(at.x)
            y: Math.round(at.y)
        }

        Gleam {
            seam: seam
            shines: steady.well
            z: 4
        }

        NumberAnimation {
            id: demo

            property real along: 0

            duration: 2600
            from: 0
            property: "along"
            running: steady.ghost !== "" && !Style.still
            target: demo
            to: steady.pace * 2.6
        }

        PointHandler {
            id: finger

            acceptedDevices: PointerDevice.AllDevices
            enabled: !steady.over_
            // a finger leads the tool from below it
            margin: steady.mm(20)

            onActiveChanged: {
                if (active)
                    steady.begin(point.position);
                else
                    steady.end();
            }
            onPointChanged: if (active)
                steady.sample(point.position)
        }

        TapHandler {
            // takes no finger for itself: the stroke needs it
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 3600
            margin: steady.mm(20)

            onTapped: point => {
                const at = seam.spot((steady.tapped + 1) / seam.marks);
                const away = Math.hypot(point.position.x - at.x, point.position.y - at.y);
                const still = Math.hypot(point.position.x - point.pressPosition.x, point.position.y - point.pressPosition.y);
                if (away < Style.mm(16) && still < Style.mm(6))
                    steady.tapNext();
            }
        }
    }

    // a finger that rests burns: samples come while it lies still, too
    Timer {
        interval: 100
        repeat: true
        running: finger.active && !steady.over_

        onTriggered: steady.sample(finger.point.position)
    }

    // the crust goes off in three strokes, and what is below is seen
    Timer {
        interval: 450
        repeat: true
        running: steady.over_ && steady.cleaned < 3

        onTriggered: {
            steady.cleaned++;
            steady.sound("own");
        }
    }
}
