import QtQuick
import ui
import "../../parts"

// The sign of a stage that whoever watches can read from afar: what is asked for just now.
Rectangle {
    id: board

    required property StageTable stage
    required property string text
    property string place: "sign"
    readonly property var slot: stage.slot(place)
    readonly property real most: stage.mm(slot.size[0] - 10)
    readonly property string role: Style.fits("label", text, most, stage.mm(slot.size[1])) ? "label" : "sign"
    readonly property real wide: Math.min(most, Style.lineWidth(role, text) + stage.mm(2))

    border.color: Style.deep
    border.width: stage.mm(1.2)
    color: Style.sheet
    height: Math.max(stage.mm(18), words.height + stage.mm(5))
    radius: stage.mm(3)
    visible: text !== ""
    width: Math.max(stage.mm(60), wide + stage.mm(10))
    x: Math.round(stage.mm(slot.at[0]) + (stage.mm(slot.size[0]) - width) / 2)
    y: stage.mm(slot.at[1])

    Words {
        id: words

        anchors.centerIn: parent
        horizontalAlignment: Text.AlignHCenter
        role: board.role
        text: board.text
        width: board.wide
    }
}
