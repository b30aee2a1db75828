import QtQuick
import "parts"

// Twin of kiosk/games/conveyor.py: one belt, sorted by a child alone or by a crew.
StageTable {
    id: conveyor

    function key(number: int): void {
        end.key(number);
    }

    beatEveryMs: 1600
    beginsMs: (table.ride_ms ?? 1000) * 0.25
    endsMs: content.lasts_ms ?? 0
    machineRuns: !(table.finished ?? false)

    Worker {
        id: worker

        stage: conveyor
        who: conveyor.content.worker ?? ""
    }

    Board {
        stage: conveyor
        text: conveyor.toCrew ? qsTr("Fill %n wagon(s) together", "", conveyor.table.wagons ?? 0) : end.named
    }

    StageClock {
        stage: conveyor
    }

    SortingEnd {
        id: end

        stage: conveyor
        table: conveyor.table

        onSeen: right => right ? worker.cheer() : worker.wonder()
    }
}
