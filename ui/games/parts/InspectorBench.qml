pragma ComponentBehavior: Bound

import QtQuick
import ui

// One thing under one lamp, and two who look at it: each sends it on or back, and once both have
// said it the card tells who saw it.
Item {
    id: bench

    required property StageTable stage
    required property Worker worker
    readonly property var tables: stage.sides.map(side => side.table)
    readonly property var first: tables[0] ?? ({})
    // what lies in the box between them: the same for both
    readonly property var order: [...(first.judged ?? []).map(pair => pair[0]), ...(first.waiting ?? [])]
    readonly property string front: order[turns.turn] ?? ""
    readonly property var points: stage.inOrder(stage.content.spec)
    readonly property var broken: stage.content.samples?.[front]?.breaks ?? []
    readonly property bool busy: turns.told
    readonly property bool secret: turns.waits

    function pictureOf(id: string): string {
        return stage.content.samples?.[id]?.picture || "sample";
    }

    function said(): string {
        if (!turns.told)
            return stage.content.samples?.[front]?.text ?? "";
        return broken.length ? broken.map(id => stage.content.spec[id].text).join(", ") : qsTr("It met the card");
    }

    function judge(place: int, verdict: string): void {
        if (!turns.told && !turns.set[place])
            stage.moved({
                "sample": front,
                "verdict": verdict,
                "side": place ? "b" : "a"
            });
    }

    anchors.fill: parent

    Component.onCompleted: turns.find()

    Turns {
        id: turns

        made: bench.tables.map(table => (table.judged ?? []).length)
        of: bench.order.length

        onOpened: {
            const right = bench.tables.some(table => (table.right ?? []).includes(bench.front));
            bench.stage.sound(turn === of - 1 ? "end" : right ? "right" : "not-yet");
            if (right)
                bench.worker.cheer();
            else
                bench.worker.wonder();
            if (right)
                thing.land();
            else
                thing.shake();
        }
        onSeen: thing.go(bench.broken.length === 0)
    }

    Sample {
        id: thing

        into: rack.free(bench.broken.length ? "reject" : "pass")
        label: bench.stage.content.samples?.[bench.front]?.text ?? ""
        next: bench.order.slice(turns.turn + 1).map(id => bench.pictureOf(id))
        parent: gone > 0.35 && !walks ? bench.stage.before : bench.stage.behind
        picture: bench.front === "" ? "" : bench.pictureOf(bench.front)
        stage: bench.stage

        onWent: turns.next()
    }

    SpecCard {
        findings: bench.points.map(point => !turns.told ? "" : bench.broken.includes(point.id) ? "bad" : "good")
        points: bench.points
        stage: bench.stage
    }

    Board {
        stage: bench.stage
        text: bench.said()
    }

    Rack {
        id: rack

        judged: bench.order.slice(0, turns.turn).map(id => ({
                    "picture": bench.pictureOf(id),
                    "right": bench.tables.some(table => (table.right ?? []).includes(id)),
                    "sent": (bench.stage.content.samples?.[id]?.breaks ?? []).length ? "reject" : "pass"
                }))
        of: bench.order.length
        stage: bench.stage
    }

    Repeater {
        model: 2

        Item {
            id: hands

            required property int index
            readonly property string tail: index ? "-b" : ""
            readonly property var verdict: (bench.tables[index]?.judged ?? [])[turns.turn]?.[1] ?? ""

            anchors.fill: parent

            EndPlate {
                at: bench.stage.slot("levers" + hands.tail)
                place: hands.index
                stage: bench.stage
            }

            Ways {
                hint: bench.stage.ghost === "" ? "" : bench.stage.sides[hands.index]?.hint ?? ""
                live: bench.front !== "" && !(turns.set[hands.index] ?? false)
                slot: bench.stage.slot("levers" + hands.tail)
                stage: bench.stage
                ways: ["reject", "pass"]

                onChosen: way => bench.judge(hands.index, way)
            }

            // on the levers that are not needed any more
            Stamp {
                good: (bench.tables[hands.index]?.right ?? []).includes(bench.front)
                place: hands.index
                stage: bench.stage
                told: turns.told
                verdict: hands.verdict
            }
        }
    }

    // what nobody lets on is held back
    GoOn {
        at: bench.stage.slot("go")
        stage: bench.stage
        visible: turns.late

        onActivated: bench.judge(turns.set[0] ? 1 : 0, "reject")
    }
}
