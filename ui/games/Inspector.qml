pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/inspector.py: what lies under the lamp, or stands at the gate, is held
// against the card. It goes on or back; where things are handed over it gets what it lacks first.
StageTable {
    id: inspector

    readonly property bool gives: content.gives ?? false
    readonly property var points: inOrder(content.spec)
    readonly property var waiting: table.waiting ?? []
    readonly property var judged: table.judged ?? []
    readonly property var given: table.given ?? []
    // what has been judged is seen until it has left
    property string leaving: ""
    property bool on: true
    readonly property bool missed: leaving !== "" && !gives && !(table.right ?? []).includes(leaving)
    readonly property string front: leaving || (waiting[0] ?? "")
    readonly property bool open: leaving === "" && waiting.length > 0
    readonly property var broken: content.samples?.[front]?.breaks ?? []
    readonly property var lacking: broken.filter(id => !given.includes(id))
    // the things that are handed over, or the two ways; keys go from left to right
    readonly property var ways: gives ? ["pass"] : ["reject", "pass"]
    // what a hand did wrong just now: the card shows what is lacking
    property bool asks: false
    property int count: 0
    property int handed: 0

    function sample(id: string): var {
        return content.samples?.[id] ?? ({});
    }

    function pictureOf(id: string): string {
        const one = sample(id);
        const whole = gives && (id === leaving || judged.some(pair => pair[0] === id) || id === front && broken.length > 0 && lacking.length === 0);
        return (whole ? one.picture_after : "") || one.picture || "sample";
    }

    function judge(verdict: string): void {
        if (open)
            act({
                "sample": front,
                "verdict": verdict
            });
    }

    function give(point: string): void {
        if (open)
            act({
                "sample": front,
                "give": point
            });
    }

    function act(move: var): void {
        moved(move);
        if ((table.last ?? "") !== "")
            stumble();
    }

    function stumble(): void {
        asks = true;
        asking.restart();
        worker.wonder();
        thing.shake();
    }

    function key(number: int): void {
        if (gives && number <= points.length)
            give(points[number - 1].id);
        else if (number <= ways.length + (gives ? points.length : 0))
            judge(ways[number - 1 - (gives ? points.length : 0)]);
    }

    // how a line of the card stands: "good", "bad" or "" while nobody may know
    function finding(point: string): string {
        if (leaving !== "")
            return !gives && broken.includes(point) ? "bad" : "good";
        if (asks && lacking.includes(point))
            return "bad";
        return given.includes(point) ? "good" : "";
    }

    function said(): string {
        if (!missed)
            return sample(front).text ?? "";
        return broken.length ? broken.map(id => content.spec[id].text).join(", ") : qsTr("It met the card");
    }

    function follow(): void {
        // bindings follow the table later than this
        const done = table.judged ?? [];
        const got = (table.given ?? []).length;
        if (done.length === count + 1) {
            const [id, verdict] = done[count];
            leave(id, verdict === "pass", gives || (table.right ?? []).includes(id));
        } else if (got > handed) {
            worker.cheer();
            thing.land();
        }
        count = done.length;
        handed = got;
    }

    // a right one goes at once; a wrong one is looked at first and then goes where it belongs
    function leave(id: string, passed: bool, right: bool): void {
        leaving = id;
        on = passed === right;
        if (right)
            worker.cheer();
        else
            worker.wonder();
        if (!right)
            thing.shake();
        else
            thing.land();
        stays.interval = right ? 200 : 1700;
        stays.restart();
    }

    Component.onCompleted: {
        count = judged.length;
        handed = given.length;
    }
    onTableChanged: follow()

    Timer {
        id: stays

        onTriggered: thing.go(inspector.on)
    }

    Timer {
        id: asking

        interval: 1800

        onTriggered: inspector.asks = false
    }

    Worker {
        id: worker

        stage: inspector
        who: inspector.content.worker ?? ""
    }

    Car {
        id: car

        last: {
            const passed = inspector.judged.filter(pair => pair[1] === "pass" && pair[0] !== inspector.leaving);
            return passed.length ? inspector.pictureOf(passed[passed.length - 1][0]) : "";
        }
        leaves: (inspector.table.finished ?? false) && inspector.leaving === ""
        stage: inspector
    }

    Sample {
        id: thing

        label: inspector.sample(inspector.front).text ?? ""
        next: inspector.waiting.slice(inspector.leaving === "" ? 1 : 0).map(id => inspector.pictureOf(id))
        picture: inspector.front === "" ? "" : inspector.pictureOf(inspector.front)
        stage: inspector

        onWent: inspector.leaving = ""
    }

    over: [
        SpecCard {
            findings: inspector.points.map(point => inspector.finding(point.id))
            points: inspector.points
            stage: inspector
        },
        Board {
            stage: inspector
            text: inspector.said()
        },
        Rack {
            judged: inspector.judged.filter(pair => pair[0] !== inspector.leaving).map(pair => ({
                        "picture": inspector.pictureOf(pair[0]),
                        "right": (inspector.table.right ?? []).includes(pair[0])
                    }))
            of: inspector.table.of ?? 0
            stage: inspector
        },
        Repeater {
            model: inspector.gives ? inspector.points.length : 0

            Tray {
                required property int index
                readonly property var point: inspector.points[index] ?? ({})
                readonly property var region: inspector.slot("counter")
                readonly property real each: (region.size[0] - 8 * (inspector.points.length - 1)) / inspector.points.length

                flat: each > 1.3 * region.size[1] && inspector.points.every(one => Style.fits("sign", one.text ?? "", inspector.mm(each * 0.55 - 6), inspector.mm(region.size[1] * 0.72)))
                glows: inspector.asks && inspector.lacking.includes(point.id)
                height: inspector.mm(region.size[1])
                live: inspector.open
                objectName: "give-" + (point.id ?? "")
                picture: point.picture ?? ""
                pointed: inspector.ghost !== "" && inspector.ghost === point.id
                stage: inspector
                taken: inspector.given.includes(point.id)
                text: point.text ?? ""
                told: flat || inspector.points.every(one => Style.wordWidth("sign", one.text ?? "") <= inspector.mm(each - 3))
                width: inspector.mm(each)
                x: inspector.mm(region.at[0] + index * (each + 8))
                y: inspector.mm(region.at[1])

                onActivated: inspector.give(point.id)
            }
        },
        Repeater {
            model: inspector.ways.length

            Lever {
                required property int index
                readonly property var region: inspector.slot("levers")
                readonly property real each: (region.size[0] - 8 * (inspector.ways.length - 1)) / inspector.ways.length

                height: inspector.mm(region.size[1])
                live: inspector.open
                objectName: "verdict-" + way
                pointed: inspector.ghost === way
                stage: inspector
                text: inspector.gives ? qsTr("Let through") : way === "pass" ? qsTr("Accept") : qsTr("Reject")
                way: inspector.ways[index] ?? ""
                width: inspector.mm(each)
                x: inspector.mm(region.at[0] + index * (each + 8))
                y: inspector.mm(region.at[1])

                onActivated: inspector.judge(way)
            }
        }
    ]
}
