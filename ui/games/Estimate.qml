pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Held, it rises; let go, the flag stays where the hand thinks it is right. Then the truth goes on
// by itself.
EstimateStage {
    id: estimate

    readonly property bool exact: (table.exact ?? []).includes(asked)
    readonly property bool near: exact || (table.close ?? []).includes(asked)

    // keys from left to right: hold on or off, less, more, done
    function key(number: int): void {
        if (number === 1)
            hand.toggle();
        else if (number === 2 || number === 3)
            hand.press(number === 2 ? -nudge : nudge);
        else if (number === 4)
            hand.open ? hand.value > low && hand.commit() : goOn();
    }

    seen: told ? hand.seen + (truth - hand.seen) * run : hand.value
    set: hand.done ? [hand.seen] : []
    sides: [
        {
            "table": table
        }
    ]
    working: hand.held

    Component.onCompleted: {
        find();
        hand.begin();
    }
    onDone: if (exact && !Style.calm) {
        sound("own");
        party.restart();
    }
    onTurnChanged: hand.begin()

    Connections {
        function onToldChanged(): void {
            if (!estimate.told)
                return;
            estimate.near ? worker.cheer() : worker.wonder();
            estimate.sound(estimate.table.finished ? "end" : estimate.near ? "right" : "not-yet");
        }

        target: estimate
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

    Worker {
        id: worker

        stage: estimate
        who: estimate.content.worker ?? ""
    }

    over: [
        Rack {
            judged: hand.given.filter(pair => pair[0] !== estimate.asked || estimate.run === 1).map(pair => ({
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
            room: estimate.room
            say: number => estimate.say(number)
            seen: estimate.seen
            stage: estimate
            told: estimate.told ? estimate.run : 0
            truth: estimate.truth
            unit: estimate.quantity.unit ?? ""
        },
        EstimateHand {
            id: hand

            column: glass
            stage: estimate
        },
        Sparks {
            gone: party.gone
            stage: estimate
            x: glass.x + glass.width / 2
            y: glass.y + estimate.mm(glass.at(estimate.truth))
        },
        GoOn {
            at: estimate.slot("set")
            stage: estimate
            visible: estimate.told && !estimate.last

            onActivated: estimate.goOn()
        }
    ]
}
