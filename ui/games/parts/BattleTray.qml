import QtQuick

// The frame around a plan, in the colour of the end to which it belongs.
Rectangle {
    id: tray

    required property BattleStage battle
    required property int side
    required property BattleCards around
    readonly property var hue: [["#F4762A", "#B94E14"], ["#0A9C97", "#00665F"]][side]

    border.color: hue[0]
    border.width: battle.mm(1.6)
    color: hue[1]
    height: around.height + battle.mm(9)
    radius: battle.mm(5)
    width: around.width + battle.mm(8)
    x: around.x - battle.mm(4)
    y: around.y - battle.mm(4)
}
