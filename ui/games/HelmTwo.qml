import QtQuick
import "parts"

// Two at their helms: one sky, one windscreen, and a way for each of them.
StageTable {
    id: helm

    // 1 to 4 for the left one, 5 to 8 for the right one; 9 goes around
    function key(number: int): void {
        if (number === 9)
            [left, right].filter(seat => seat.goes).forEach(seat => seat.goAround());
        else
            (number <= 4 ? lefts : rights).flip(["left", "right", "up", "down"][(number - 1) % 4]);
    }

    beatEveryMs: left.x_ || left.y_ || right.x_ || right.y_ ? 420 : 1800
    busy: left.ending || right.ending
    endsMs: content.lasts_ms || 0
    machineRuns: !(left.over && right.over)
    over: [
        Worker {
            id: worker

            stage: helm
            who: helm.content.worker ?? ""
        },
        StageClock {
            stage: helm
        },
        HelmHands {
            id: lefts

            floats: viewA.floats
            high: viewA.high
            lean: viewA.lean
            seat: left
        },
        HelmHands {
            id: rights

            floats: viewB.floats
            high: viewB.high
            lean: viewB.lean
            seat: right
        }
    ]
    twoEnds: true

    HelmSeat {
        id: left

        alone: false
        stage: helm
        table: helm.sides[0]?.table ?? ({})

        onDoubted: worker.wonder()
        onGlad: worker.cheer()
    }

    HelmSeat {
        id: right

        alone: false
        place: 1
        stage: helm
        table: helm.sides[1]?.table ?? ({})

        onDoubted: worker.wonder()
        onGlad: worker.cheer()
    }

    HelmView {
        id: viewA

        seat: left
    }

    HelmView {
        id: viewB

        seat: right
    }
}
