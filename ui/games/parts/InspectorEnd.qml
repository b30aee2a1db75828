pragma ComponentBehavior: Bound

import QtQuick
import ui

// Whoever inspects: what stands there, the card, what can be handed over, and the ways on. Of two
// who play each has an end of the place.
Item {
    id: end

    required property StageTable stage
    required property Worker worker
    // where things lie once they are judged
    property Rack rack: null
    property int place: 0
    readonly property bool alone: stage.sides.length < 2
    readonly property string tail: place ? "-b" : ""
    readonly property var content: stage.content
    readonly property var table: alone ? stage.table : stage.sides[place]?.table ?? ({})
    readonly property string hint: stage.ghost === "" ? "" : alone ? stage.ghost : stage.sides[place]?.hint ?? ""
    readonly property bool gives: content.gives ?? false
    readonly property var points: stage.inOrder(content.spec)
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
    // -1 before it is known where the round stands
    property int count: -1
    property int handed: 0
    // judged, and gone from here
    readonly property var gone: judged.filter(pair => pair[0] !== leaving)
    readonly property string lastPassed: {
        const passed = gone.filter(pair => pair[1] === "pass");
        return passed.length ? pictureOf(passed[passed.length - 1][0]) : "";
    }

    function sample(id: string): var {
        return content.samples?.[id] ?? ({});
    }

    // the way that it really has to go, where there are two
    function sent(id: string): string {
        return gives ? "" : (sample(id).breaks ?? []).length ? "reject" : "pass";
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
        stage.moved(Object.assign(move, alone ? {} : {
            "side": place ? "b" : "a"
        }));
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
        if (count < 0)
            return;
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

    anchors.fill: parent

    Component.onCompleted: {
        count = judged.length;
        handed = given.length;
    }
    onTableChanged: follow()

    Timer {
        id: stays

        onTriggered: thing.go(end.on)
    }

    Timer {
        id: asking

        interval: 1800

        onTriggered: end.asks = false
    }

    Sample {
        id: thing

        into: end.rack?.free(end.sent(end.leaving)) ?? end.stage.none
        label: end.sample(end.front).text ?? ""
        next: end.waiting.slice(end.leaving === "" ? 1 : 0).map(id => end.pictureOf(id))
        // it goes before the shelf, not through it
        parent: gone > 0.35 && !walks ? end.stage.before : end.stage.behind
        picture: end.front === "" ? "" : end.pictureOf(end.front)
        stage: end.stage
        tail: end.tail

        onWent: end.leaving = ""
    }

    SpecCard {
        findings: end.points.map(point => end.finding(point.id))
        place: "card" + end.tail
        points: end.points
        stage: end.stage
    }

    Board {
        place: "sign" + end.tail
        stage: end.stage
        text: end.said()
    }

    Repeater {
        model: end.gives ? end.points.length : 0

        Tray {
            required property int index
            readonly property var point: end.points[index] ?? ({})
            readonly property var region: end.stage.slot("counter" + end.tail)
            readonly property real each: (region.size[0] - 8 * (end.points.length - 1)) / end.points.length

            flat: each > 1.3 * region.size[1] && end.points.every(one => Style.fits("sign", one.text ?? "", end.stage.mm(each * 0.55 - 6), end.stage.mm(region.size[1] * 0.72)))
            glows: end.asks && end.lacking.includes(point.id)
            height: end.stage.mm(region.size[1])
            live: end.open
            objectName: "give-" + (point.id ?? "")
            picture: point.picture ?? ""
            pointed: end.hint !== "" && end.hint === point.id
            stage: end.stage
            taken: end.given.includes(point.id)
            text: point.text ?? ""
            told: flat || end.points.every(one => Style.wordWidth("sign", one.text ?? "") <= end.stage.mm(each - 3))
            width: end.stage.mm(each)
            x: end.stage.mm(region.at[0] + index * (each + 8))
            y: end.stage.mm(region.at[1])

            onActivated: end.give(point.id)
        }
    }

    Ways {
        hint: end.hint
        live: end.open
        slot: end.stage.slot("levers" + end.tail)
        stage: end.stage
        through: end.gives
        ways: end.ways

        onChosen: way => end.judge(way)
    }
}
