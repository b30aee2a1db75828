pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// A job for two: two podiums in one place, or two ways through one land; the steps lie at both ends.
StageTable {
    id: order

    twoEnds: true

    over: [
        Worker {
            id: worker

            stage: order
            visible: left.builds && slot.size[0] > 0
            who: order.content.worker ?? ""
        },
        OrderEnd {
            id: left

            stage: order
            worker: worker
        },
        OrderEnd {
            id: right

            place: 1
            stage: order
            worker: worker
        }
    ]
}
