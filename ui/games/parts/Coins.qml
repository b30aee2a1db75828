pragma ComponentBehavior: Bound

import QtQuick

// What a riddle is still worth, as coins: with each clue one goes.
Item {
    id: coins

    required property StageTable stage
    required property int of
    required property int worth
    property string place: "coins"
    readonly property var slot: stage.slot(place)
    readonly property var size: stage.scene.parts?.coin ?? [10, 10]
    readonly property int across: Math.max(1, Math.floor(slot.size[0] / size[0]))

    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: coins.stage.unit > 0 ? coins.of : 0

        Part {
            required property int index

            h: coins.size[1]
            n: index < coins.worth ? "coin" : "coin-none"
            stage: coins.stage
            w: coins.size[0]
            x: coins.stage.mm(index % coins.across * coins.size[0])
            y: coins.stage.mm(Math.floor(index / coins.across) * coins.size[1])
        }
    }
}
