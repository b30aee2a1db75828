pragma ComponentBehavior: Bound

import QtQuick
import ui

// The runs at the rim of the floor: a lamp for each that one end has won; half a one for an equal
// one. One end's are round, the other's square.
Repeater {
    id: lamps

    required property BattleFloor floor
    required property int side
    readonly property BattleStage battle: floor.battle
    readonly property color lit: side ? "#4CCFC4" : "#FFA362"

    model: battle.unit > 0 ? 3 : 0

    Rectangle {
        id: lamp

        required property int index
        readonly property string run: lamps.battle.told[index] ?? "-"
        readonly property bool on: run === "ab"[lamps.side]

        border.color: run === "" ? lamps.lit : "#0F0830"
        border.width: lamps.battle.mm(1.2 * lamps.floor.size)
        color: on ? lamps.lit : "#3A2A8C"
        height: lamps.battle.mm(12 * lamps.floor.size)
        radius: lamps.side ? lamps.battle.mm(2) : height / 2
        width: height
        x: lamps.battle.mm(lamps.floor.slot.at[0] + (14 + (lamps.side ? 170 - 15 * index : 82 + 15 * index)) * lamps.floor.size)
        y: lamps.battle.mm(lamps.floor.slot.at[1] + 118 * lamps.floor.depth) - Math.round(height / 2)

        Rectangle {
            color: "#FFFDF8"
            height: width
            radius: width / 2
            visible: lamp.on
            width: Math.round(parent.width * 0.32)
            x: Math.round(parent.width * 0.2)
            y: x
        }
    }
}
