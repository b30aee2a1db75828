pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// An estimate for two: two flags at one column, and one truth. It goes up by itself once both are
// set, and the nearer flag has the star.
EstimateStage {
    id: duel

    // one has been set for so long that it may go on without the other
    property bool late: false
    property int patienceMs: 9000

    function goOn(): void {
        late = false;
        if (!told)
            return (left.done ? right : left).commit();
        if (last)
            return;
        turn += 1;
        run = 0;
        left.begin();
        right.begin();
    }

    busy: told && run < 1
    twoEnds: true
    set: left.done && right.done ? [left.seen, right.seen] : []

    Component.onCompleted: {
        turn = Math.min(left.given.length, right.given.length, Math.max(0, order.length - 1));
        left.begin();
        right.begin();
        truthComes.stop();
        run = told ? 1 : 0;
    }
    onToldChanged: {
        if (!told)
            return;
        worker.cheer();
        if (Style.still)
            run = 1;
        else
            truthComes.restart();
    }

    NumberAnimation {
        id: truthComes

        duration: Style.calm ? 2400 : 1600
        easing.type: Easing.InOutQuad
        from: 0
        property: "run"
        target: duel
        to: 1
    }

    Timer {
        interval: duel.patienceMs
        running: left.done !== right.done && !duel.late

        onTriggered: duel.late = true
    }

    Timer {
        interval: Style.calm ? 9000 : 6000
        running: duel.told && !duel.last

        onTriggered: duel.goOn()
    }

    Repeater {
        model: duel.unit > 0 ? duel.drawn.shows ?? [] : []

        Living {
            required property var modelData
            readonly property bool blind: (duel.quantity.hidden ?? false) && !duel.told

            alarm: false
            level: blind ? 0 : (duel.seen - duel.low) / Math.max(1, duel.high - duel.low)
            shown: modelData
            stage: duel
            state_: left.held || right.held || duel.busy ? "running" : "resting"
            value: blind ? 0 : duel.seen / Math.pow(10, duel.quantity.decimals ?? 0)
        }
    }

    Worker {
        id: worker

        stage: duel
        who: duel.content.worker ?? ""
    }

    Part {
        readonly property var at: duel.slot("picture")

        h: at.size[1]
        n: duel.quantity.picture ?? ""
        stage: duel
        w: at.size[0]
        x: duel.mm(at.at[0])
        y: duel.mm(at.at[1])
    }

    over: [
        Board {
            stage: duel
            text: duel.quantity.text ?? ""
        },
        EstimateHand {
            id: left

            column: glass
            place: 0
            stage: duel
        },
        EstimateHand {
            id: right

            column: glass
            place: 1
            stage: duel
        },
        Glass {
            id: glass

            alone: false
            high: duel.high
            landmarks: duel.quantity.landmarks ?? []
            low: duel.low
            near: duel.told && Math.min(...duel.off) <= 2 * room
            open: false
            room: duel.sides[0]?.table.room?.[duel.asked] ?? 0
            say: number => duel.say(number)
            seen: duel.seen
            stage: duel
            told: duel.told ? duel.run : 0
            truth: duel.truth
            unit: duel.quantity.unit ?? ""
            value: duel.low
        },
        BigButton {
            readonly property var at: duel.slot("go")

            height: duel.mm(at.size[1])
            icon: "arrow-right"
            label: qsTr("Next")
            objectName: "go-on"
            primary: true
            text: ""
            visible: duel.late || duel.told && !duel.last
            width: duel.mm(at.size[0])
            x: duel.mm(at.at[0])
            y: duel.mm(at.at[1])

            onActivated: duel.goOn()
        }
    ]
}
