import QtQuick
import "parts"

// Twin of kiosk/games/helm.py: a lever is held, and the cab keeps to its way; the world comes nearer
// behind the glass.
StageTable {
    id: helm

    // 1 to 4: left, right, up, down, on and off; 5 goes around
    function key(number: int): void {
        if (number === 5 && seat.goes)
            seat.goAround();
        else if (number <= 4)
            hands.flip(["left", "right", "up", "down"][number - 1]);
    }

    beatEveryMs: seat.x_ || seat.y_ ? 420 : 1800
    busy: seat.ending
    endsMs: content.lasts_ms || 0
    machineRuns: !seat.over
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
            id: hands

            floats: view.floats
            high: view.high
            lean: view.lean
            seat: seat
        }
    ]

    HelmSeat {
        id: seat

        stage: helm
        table: helm.table

        onDoubted: worker.wonder()
        onGlad: worker.cheer()
    }

    HelmView {
        id: view

        seat: seat
    }
}
