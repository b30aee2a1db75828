pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/inspector.py: what lies under the lamp, or stands at the gate, is held
// against the card. It goes on or back; where things are handed over it gets what it lacks first.
StageTable {
    id: inspector

    function key(number: int): void {
        end.key(number);
    }

    Worker {
        id: worker

        stage: inspector
        who: inspector.content.worker ?? ""
    }

    Car {
        last: end.lastPassed
        leaves: (inspector.table.finished ?? false) && end.leaving === ""
        stage: inspector
    }

    over: [
        InspectorEnd {
            id: end

            rack: rack
            stage: inspector
            worker: worker
        },
        Rack {
            id: rack

            judged: end.gone.map(pair => ({
                        "picture": end.pictureOf(pair[0]),
                        "right": (inspector.table.right ?? []).includes(pair[0]),
                        "sent": end.sent(pair[0])
                    }))
            of: inspector.table.of ?? 0
            stage: inspector
        }
    ]
}
