import QtQuick
import ui
import "../../parts"

// The sign of a stage that whoever watches can read from afar: what is asked for just now.
Rectangle {
    id: board

    required property StageTable stage
    required property string text
    readonly property var slot: stage.slot("sign")

    border.color: Style.deep
    border.width: stage.mm(1.2)
    color: Style.sheet
    height: Math.max(stage.mm(18), words.height + stage.mm(5))
    radius: stage.mm(3)
    visible: text !== ""
    width: Math.min(stage.mm(slot.size[0]), Math.max(stage.mm(60), words.implicitWidth + stage.mm(14)))
    x: Math.round(stage.mm(slot.at[0]) + (stage.mm(slot.size[0]) - width) / 2)
    y: stage.mm(slot.at[1])

    Words {
        id: words

        anchors.centerIn: parent
        horizontalAlignment: Text.AlignHCenter
        role: Style.fits("label", text, width, board.stage.mm(board.slot.size[1])) ? "label" : "sign"
        text: board.text
        width: Math.min(implicitWidth, board.stage.mm(board.slot.size[0] - 10))
    }
}
