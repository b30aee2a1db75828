pragma ComponentBehavior: Bound

import QtQuick
import ui

// Earth in the air: what falls out of a bucket, what jumps from its teeth. None in calm.
Item {
    id: clods

    required property Digger digger
    readonly property var grab: digger.grab
    readonly property var teeth: digger.along(digger.wrist, digger.bucket, -40, 3)
    readonly property bool falls: digger.pours
    readonly property real floor: teeth[0] > 280 ? digger.ground - 30 : digger.ground + 10

    visible: !Style.still && !Style.calm && (falls || digger.digs)

    Repeater {
        model: 12

        Sized {
            required property int index
            readonly property real share: (clods.grab.ms / 480 + index / 12) % 1
            readonly property real side: (index * 7.3) % 20 - 10

            name: "clod-" + index % 3
            scaled: clods.digger.scaled
            stage: clods.grab
            visible: clods.falls || index % 2 === 0
            x: clods.digger.mm(clods.teeth[0] + side + (clods.falls ? 0 : side * share))
            y: clods.falls ? clods.digger.mm(clods.teeth[1] + share * share * Math.max(8, clods.floor - clods.teeth[1])) : clods.digger.mm(clods.digger.ground - 4 - 46 * share * (1 - share))
        }
    }
}
