import QtQuick
import ui

// One gate with two keepers: people come to it from both ends, and one cage takes them all.
Item {
    id: gate

    required property StageTable stage
    required property Worker worker

    // all that one of them needs
    function hands(tail: string): var {
        const [one, other] = [stage.slot("counter" + tail), stage.slot("levers" + tail)];
        const [left, top] = [0, 1].map(n => Math.min(one.at[n], other.at[n]));
        const [right, bottom] = [0, 1].map(n => Math.max(one.at[n] + one.size[n], other.at[n] + other.size[n]));
        return {
            "at": [left, top],
            "size": [right - left, bottom - top]
        };
    }

    anchors.fill: parent

    Car {
        last: left.gone.length < right.gone.length ? right.lastPassed : left.lastPassed || right.lastPassed
        leaves: gate.stage.sides.every(side => side.table.finished) && left.leaving === "" && right.leaving === ""
        parent: gate.stage.behind
        stage: gate.stage
    }

    EndPlate {
        at: gate.hands("")
        place: 0
        stage: gate.stage
    }

    EndPlate {
        at: gate.hands("-b")
        place: 1
        stage: gate.stage
    }

    InspectorEnd {
        id: left

        stage: gate.stage
        worker: gate.worker
    }

    InspectorEnd {
        id: right

        place: 1
        stage: gate.stage
        worker: gate.worker
    }
}
