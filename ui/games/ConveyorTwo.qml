pragma ComponentBehavior: Bound

import QtQuick
import "parts"

// A belt for two: one mill pours to both sides, and each sorts at an end of it.
StageTable {
    id: conveyor

    // whoever has fewer boxes than digits has the first ones
    function key(number: int): void {
        const end = number <= left.several ? left : right;
        end.key(end === left ? number : number - left.several);
    }

    beatEveryMs: 1600
    beginsMs: (table.ride_ms ?? 1000) * 0.25
    endsMs: content.lasts_ms ?? 0
    machineRuns: !sides.every(side => side.table.finished)
    twoEnds: true

    Worker {
        id: worker

        stage: conveyor
        who: conveyor.content.worker ?? ""
    }

    StageClock {
        stage: conveyor
    }

    SortingEnd {
        id: left

        alone: false
        stage: conveyor
        table: conveyor.sides[0]?.table ?? ({})

        onSeen: right => right ? worker.cheer() : worker.wonder()
    }

    SortingEnd {
        id: right

        alone: false
        place: 1
        stage: conveyor
        table: conveyor.sides[1]?.table ?? ({})

        onSeen: right => right ? worker.cheer() : worker.wonder()
    }

    over: [
        Board {
            stage: conveyor
            text: left.named
        },
        Board {
            place: "sign-b"
            stage: conveyor
            text: right.named
        }
    ]
}
