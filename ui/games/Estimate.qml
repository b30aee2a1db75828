pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/estimate.py: held, it rises; let go, the flag stays where the hand thinks it
// is right. Then the truth goes on by itself.
StageTable {
    id: estimate

    readonly property string asked: table.waiting?.[0] ?? ""
    readonly property var given: table.given ?? []
    // the one just given stays in sight until it has been read
    property string told: ""
    readonly property string shown: told || asked || (given[given.length - 1]?.[0] ?? "")
    readonly property bool open: told === "" && asked !== ""
    readonly property var quantity: content.quantities?.[shown] ?? ({})
    readonly property int low: quantity.low ?? 0
    readonly property int high: quantity.high ?? 1
    readonly property int step: quantity.step ?? 1
    readonly property int nudge: Math.max(step, Math.round((high - low) / 100 / step) * step)
    readonly property int truth: quantity.value ?? 0
    readonly property int room: table.room?.[shown] ?? 0
    readonly property bool exact: (table.exact ?? []).includes(shown)
    readonly property bool near: exact || (table.close ?? []).includes(shown)
    readonly property bool held: hold.going
    property int value: low
    // the child's value, and when told how far the truth has gone on from it
    property real run: 0
    readonly property real seen: open || told === "" && asked !== "" ? value : value + (truth - value) * run
    property int count: 0
    // the whole scale in so long, its beginning slower
    readonly property int fullMs: 6500
    property real lift: 0
    property real heldMs: 0

    function set(wanted: real): void {
        if (open)
            value = Math.max(low, Math.min(high, low + Math.round((wanted - low) / step) * step));
    }

    // a key's press is one step, held it runs
    function steer(event: var): void {
        const up = event.key === Qt.Key_Right || event.key === Qt.Key_Up;
        const down = event.key === Qt.Key_Left || event.key === Qt.Key_Down;
        event.accepted = open && (up || down);
        if (event.accepted) {
            breath.stop();
            set(value + (up ? 1 : -1) * (event.isAutoRepeat ? nudge : step));
        }
    }

    function say(number: real): string {
        const decimals = quantity.decimals ?? 0;
        return Figures.say((number / Math.pow(10, decimals)).toFixed(decimals), true);
    }

    // keys from left to right: hold on or off, less, more, done
    function key(number: int): void {
        if (number === 1 && open)
            hold.stays = !hold.stays;
        else if (number === 2 || number === 3)
            set(value + (number === 2 ? -nudge : nudge));
        else if (number === 4 && (!open || value > low))
            open ? commit() : asked !== "" && goOn();
    }

    function commit(): void {
        breath.stop();
        if (open)
            moved({
                "quantity": asked,
                "value": String(value)
            });
    }

    function goOn(): void {
        told = "";
        run = 0;
        value = low;
    }

    function tell(): void {
        // bindings follow the table later than this
        if ((table.exact ?? []).includes(told) || (table.close ?? []).includes(told))
            worker.cheer();
        else
            worker.wonder();
        if (Style.still)
            run = 1;
        else
            truthComes.restart();
    }

    machineRuns: held && open

    Component.onCompleted: {
        told = "";
        count = given.length;
        value = given.length && !asked ? given[given.length - 1][1] : low;
        run = asked ? 0 : 1;
    }
    onHeldChanged: {
        heldMs = 0;
        lift = value;
        if (held)
            breath.stop();
        else if (open && !Style.calm && !Style.keys && value > low)
            breath.restart();
    }
    onTableChanged: {
        // not `given`: it may still be of the table before
        const now = table.given ?? [];
        if (now.length > count) {
            [told, value] = now[now.length - 1];
            tell();
        }
        count = now.length;
    }

    FrameAnimation {
        running: estimate.held

        onTriggered: {
            const wait = Math.min(100, frameTime * 1000) * (Style.calm ? 0.6 : 1);
            estimate.heldMs += wait;
            estimate.lift = Math.min(estimate.high, estimate.lift + wait * (estimate.high - estimate.low) / estimate.fullMs * (estimate.heldMs < 900 ? 0.35 : 1));
            estimate.set(estimate.lift);
        }
    }

    // who let go may still think better of it
    Timer {
        id: breath

        interval: 2400

        onTriggered: estimate.commit()
    }

    NumberAnimation {
        id: truthComes

        duration: 900
        easing.type: Easing.InOutQuad
        from: 0
        property: "run"
        target: estimate
        to: 1

        onFinished: {
            estimate.sound("place");
            if (estimate.exact && !Style.calm) {
                estimate.sound("own");
                party.restart();
            }
        }
    }

    NumberAnimation {
        id: party

        property real gone: 0

        duration: 1200
        from: 0
        property: "gone"
        target: party
        to: 1
    }

    Timer {
        interval: Style.calm ? 8000 : 5000
        running: estimate.told !== "" && estimate.asked !== ""

        onTriggered: estimate.goOn()
    }

    Part {
        readonly property var view: estimate.slot("view")

        h: view.size[1]
        n: view.size[0] > 0 ? estimate.content.place ?? "" : ""
        stage: estimate
        w: view.size[0]
        x: estimate.mm(view.at[0])
        y: estimate.mm(view.at[1])
    }

    Repeater {
        model: estimate.unit > 0 ? estimate.drawn.shows ?? [] : []

        Living {
            required property var modelData
            readonly property bool blind: (estimate.quantity.hidden ?? false) && estimate.told === ""

            alarm: false
            level: blind ? 0 : (estimate.seen - estimate.low) / Math.max(1, estimate.high - estimate.low)
            shown: modelData
            stage: estimate
            state_: estimate.held ? "running" : "resting"
            value: blind ? 0 : estimate.seen / Math.pow(10, estimate.quantity.decimals ?? 0)
        }
    }

    Worker {
        id: worker

        stage: estimate
        who: estimate.content.worker ?? ""
    }

    Part {
        readonly property var at: estimate.slot("picture")

        h: at.size[1]
        n: estimate.quantity.picture ?? ""
        stage: estimate
        w: at.size[0]
        x: estimate.mm(at.at[0])
        y: estimate.mm(at.at[1])
    }

    over: [
        Rack {
            judged: estimate.given.filter(pair => pair[0] !== estimate.told || estimate.run === 1).map(pair => ({
                        "right": [...(estimate.table.exact ?? []), ...(estimate.table.close ?? [])].includes(pair[0]),
                        "cell": (estimate.table.exact ?? []).includes(pair[0]) ? "cell" : "cell-close"
                    }))
            of: (estimate.table.of ?? 0) / 2
            stage: estimate
        },
        Board {
            stage: estimate
            text: estimate.quantity.text ?? ""
        },
        Glass {
            id: glass

            high: estimate.high
            landmarks: estimate.quantity.landmarks ?? []
            low: estimate.low
            near: estimate.near
            open: estimate.open
            room: estimate.room
            say: number => estimate.say(number)
            seen: estimate.seen
            stage: estimate
            told: estimate.told !== "" || estimate.asked === "" ? estimate.run : 0
            truth: estimate.truth
            unit: estimate.quantity.unit ?? ""
            value: estimate.value

            Keys.onPressed: event => estimate.steer(event)
            onChosen: number => {
                breath.stop();
                estimate.set(number);
            }
        },
        Sparks {
            gone: party.gone
            stage: estimate
            x: glass.x + glass.width / 2
            y: glass.y + estimate.mm(glass.at(estimate.truth))
        },
        Hold {
            id: hold

            label: qsTr("Hold, then let go")
            live: estimate.open
            pointed: estimate.ghost !== "" && estimate.open
            stage: estimate
        },
        StepKey {
            id: minus

            at: estimate.slot("less")
            icon: "minus-thick"
            label: "−"
            objectName: "less"

            onActivated: {
                if (breath.running)
                    breath.restart();
                estimate.set(estimate.value - estimate.nudge);
                estimate.sound("pick");
            }
        },
        StepKey {
            id: plus

            at: estimate.slot("greater")
            icon: "plus-thick"
            label: "+"
            objectName: "greater"

            onActivated: {
                if (breath.running)
                    breath.restart();
                estimate.set(estimate.value + estimate.nudge);
                estimate.sound("pick");
            }
        },
        BigButton {
            readonly property var at: estimate.slot("set")
            readonly property string says: estimate.open ? qsTr("Set") : qsTr("Next")

            height: estimate.mm(at.size[1])
            icon: estimate.open ? "check-bold" : "arrow-right"
            label: says
            objectName: estimate.open ? "set" : "go-on"
            primary: true
            text: at.size[0] < 60 ? "" : says
            visible: estimate.asked !== "" && (!estimate.open || estimate.value > estimate.low)
            width: estimate.mm(at.size[0])
            x: estimate.mm(at.at[0])
            y: estimate.mm(at.at[1])

            onActivated: estimate.open ? estimate.commit() : estimate.goOn()
        }
    ]

    component StepKey: BigButton {
        required property var at

        height: estimate.mm(at.size[1])
        live: estimate.open
        text: ""
        width: estimate.mm(at.size[0])
        x: estimate.mm(at.at[0])
        y: estimate.mm(at.at[1])
    }
}
