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

    runMs: Style.calm ? 2400 : 1600
    seen: low + (truth - low) * run
    set: left.done && right.done ? [left.seen, right.seen] : []
    twoEnds: true
    working: left.held || right.held || busy

    Component.onCompleted: {
        find();
        left.begin();
        right.begin();
    }
    onDone: {
        worker.cheer();
        sound(last ? "end" : "right");
    }
    onTurnChanged: {
        late = false;
        left.begin();
        right.begin();
    }

    Timer {
        interval: duel.patienceMs
        running: left.done !== right.done && !duel.late

        onTriggered: duel.late = true
    }

    Worker {
        id: worker

        stage: duel
        who: duel.content.worker ?? ""
    }

    over: [
        EstimateHand {
            id: left

            column: glass
            stage: duel
        },
        EstimateHand {
            id: right

            column: glass
            place: 1
            stage: duel
        },
        Board {
            stage: duel
            text: duel.quantity.text ?? ""
        },
        Glass {
            id: glass

            high: duel.high
            landmarks: duel.quantity.landmarks ?? []
            low: duel.low
            near: duel.told && Math.min(...duel.off) <= 2 * room
            room: duel.room
            say: number => duel.say(number)
            seen: duel.seen
            stage: duel
            told: duel.told ? duel.run : 0
            truth: duel.truth
            unit: duel.quantity.unit ?? ""
        },
        GoOn {
            at: duel.slot("go")
            stage: duel
            visible: duel.told ? !duel.last : duel.late

            onActivated: duel.told ? duel.goOn() : (left.done ? right : left).commit()
        }
    ]
}
