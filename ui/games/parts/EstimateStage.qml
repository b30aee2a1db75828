pragma ComponentBehavior: Bound

import QtQuick
import ui

// What is asked at a column just now, its scale, and how those who set a flag there stand. The twin
// of kiosk/games/estimate.py.
StageTable {
    id: asking

    // quantities in the order in which they are asked, of all alike
    readonly property var first: sides[0]?.table ?? ({})
    readonly property var order: [...(first.given ?? []).map(pair => pair[0]), ...(first.waiting ?? [])]
    property int turn: 0
    readonly property string asked: order[turn] ?? ""
    readonly property bool last: turn >= order.length - 1
    readonly property var quantity: content.quantities?.[asked] ?? ({})
    readonly property int low: quantity.low ?? 0
    readonly property int high: quantity.high ?? 1
    readonly property int step: quantity.step ?? 1
    readonly property int nudge: Math.max(step, Math.round((high - low) / 100 / step) * step)
    readonly property int truth: quantity.value ?? 0
    readonly property int room: first.room?.[asked] ?? 0
    readonly property bool hidden: (quantity.hidden ?? false) && !told
    // the whole scale in so long, its beginning slower
    readonly property int fullMs: 6500
    // what was held for right, once all have said it
    property var set: []
    readonly property bool told: set.length === sides.length
    // how far the truth has come out
    property real run: 0
    property int runMs: 900
    // how what was asked looks, once its truth has been reached: it has melted
    readonly property string reached: told && run === 1 ? quantity.picture_after ?? "" : ""
    // how far the column is filled, and whether somebody is filling it
    property real seen: low
    property bool working: false
    readonly property var off: set.map(value => Math.abs(value - truth))
    readonly property var nearest: told && run === 1 && sides.length > 1 ? [0, 1].filter(place => off[place] === Math.min(...off)) : []

    // the truth has just come out
    signal done

    function say(number: real): string {
        const decimals = quantity.decimals ?? 0;
        return Figures.say((number / Math.pow(10, decimals)).toFixed(decimals), true);
    }

    // where a round that was begun before stands
    function find(): void {
        const fewest = Math.min(...sides.map(side => (side.table.given ?? []).length));
        turn = Math.min(fewest, Math.max(0, order.length - 1));
        truthComes.stop();
        run = told ? 1 : 0;
    }

    function goOn(): void {
        if (!told || last)
            return;
        turn += 1;
        run = 0;
    }

    busy: told && run < 1
    secret: busy || sides.length > 1 && !told && sides.some(side => (side.table.given ?? []).length > turn)
    machineRuns: working

    onToldChanged: {
        if (told && Style.still)
            run = 1;
        else if (told)
            truthComes.restart();
    }

    NumberAnimation {
        id: truthComes

        duration: asking.runMs
        easing.type: Easing.InOutQuad
        from: 0
        property: "run"
        target: asking
        to: 1

        onFinished: {
            asking.sound("place");
            asking.done();
        }
    }

    Timer {
        interval: Style.calm ? 8000 : 5000
        running: asking.told && !asking.last && asking.run === 1

        onTriggered: asking.goOn()
    }

    Repeater {
        model: asking.unit > 0 ? asking.drawn.shows ?? [] : []

        Living {
            required property var modelData

            after: asking.reached !== ""
            alarm: false
            level: asking.hidden ? 0 : (asking.seen - asking.low) / Math.max(1, asking.high - asking.low)
            shown: modelData
            stage: asking
            state_: asking.working ? "running" : "resting"
            value: asking.hidden ? 0 : asking.seen / Math.pow(10, asking.quantity.decimals ?? 0)
        }
    }

    Part {
        readonly property var at: asking.slot("picture")

        h: at.size[1]
        n: asking.reached || (asking.quantity.picture ?? "")
        stage: asking
        w: at.size[0]
        x: asking.mm(at.at[0])
        y: asking.mm(at.at[1])
    }
}
