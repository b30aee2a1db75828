pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/order.py: a tap on the next step of a job and it is done before the child's
// eyes: a thing grows layer by layer, or a way is walked from one station to the next.
StageTable {
    id: order

    function key(number: int): void {
        end.act(end.tray[number - 1] ?? "");
    }

    Shields {
        lit: end.steps.filter(one => one.safety && end.placed.includes(one.id)).length
        of: end.steps.filter(one => one.safety).length
        stage: order
    }

    over: [
        Worker {
            id: worker

            stage: order
            visible: end.builds
            who: order.content.worker ?? ""
        },
        OrderEnd {
            id: end

            stage: order
            worker: worker
        }
    ]
}
