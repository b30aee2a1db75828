import QtQuick
import "parts"

// Twin of kiosk/games/brake.py: the brake is held, and what rolls stands at its mark.
StageTable {
    id: brake

    // 1: the brake, on and off
    function key(number: int): void {
        if (number === 1)
            hands.flip();
    }

    beatEveryMs: seat.speed > 15 ? 480 : seat.speed > 7 ? 900 : 1600
    busy: seat.ending
    endsMs: content.lasts_ms || 0
    machineRuns: !seat.waits && !seat.over && seat.speed > 0.5
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
            id: hands

            seat: seat
        }
    ]

    BrakeSeat {
        id: seat

        stage: brake
        table: brake.table

        onGlad: worker.cheer()
    }

    BrakeView {
        seat: seat
    }
}
