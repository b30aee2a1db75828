pragma ComponentBehavior: Bound

import QtQuick
import ui

// Three rows of those who watch: each hops in its own time, all of them when it bangs.
Repeater {
    id: crowd

    required property BattleStage battle
    readonly property var slot: battle.slot("crowd")
    readonly property bool cheers: battle.hit !== "" || battle.best >= 0
    readonly property bool quiet: Style.still || Style.calm

    model: battle.unit > 0 ? 3 : 0

    Part {
        required property int index
        readonly property int beat: crowd.quiet ? 0 : crowd.cheers ? (Math.floor(crowd.battle.ms / 170) + index) % 2 * 2 : (Math.floor(crowd.battle.ms / 520) + index) % 3 === 0 ? 1 : 0

        h: 46
        n: "crowd-" + index
        stage: crowd.battle
        w: 465
        x: crowd.battle.mm(crowd.slot.at[0])
        y: crowd.battle.mm(crowd.slot.at[1] + index * 15 - beat)
        z: -3
    }
}
