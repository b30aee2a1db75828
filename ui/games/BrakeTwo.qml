import QtQuick
import "parts"

// Two trains on two tracks, and between them the platform where both are to stand.
StageTable {
    id: brake

    readonly property real speed: Math.max(left.speed, right.speed)

    // 1: the left brake, 2: the right one
    function key(number: int): void {
        if (number <= 2)
            (number === 1 ? lefts : rights).flip();
    }

    beatEveryMs: speed > 15 ? 480 : speed > 7 ? 900 : 1600
    busy: left.ending || right.ending
    endsMs: content.lasts_ms || 0
    machineRuns: [left, right].some(seat => !seat.waits && !seat.over && seat.speed > 0.5)
    over: [
        Worker {
            id: worker

            stage: brake
            who: brake.content.worker ?? ""
        },
        StageClock {
            stage: brake
        },
        BrakeHands {
            id: lefts

            seat: left
        },
        BrakeHands {
            id: rights

            seat: right
        }
    ]
    twoEnds: true

    BrakeSeat {
        id: left

        alone: false
        stage: brake
        table: brake.sides[0]?.table ?? ({})

        onGlad: worker.cheer()
    }

    BrakeSeat {
        id: right

        alone: false
        place: 1
        stage: brake
        table: brake.sides[1]?.table ?? ({})

        onGlad: worker.cheer()
    }

    BrakeView {
        seat: left
    }

    BrakeView {
        seat: right
    }
}
