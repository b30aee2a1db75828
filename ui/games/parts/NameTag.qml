import QtQuick
import ui
import "../../parts"

// The name of what is picked, at its lower edge: read by whoever wants to, in nobody's way.
Rectangle {
    id: tag

    required property StageTable stage
    required property string text
    // where: millimetres of the stage
    required property var beside
    // beside Back, where it stands on one line with the shelf
    readonly property real least: stage.form === "landscape" ? stage.mm(stage.slot("shelf").at[0]) : Style.edge
    readonly property real most: Math.max(stage.mm(beside.size[0]), stage.mm(108))
    readonly property real wide: Math.min(most, Style.lineWidth("sign", text) + stage.mm(2))

    border.color: Style.deep
    border.width: stage.mm(1.2)
    color: Style.sheet
    height: words.height + stage.mm(4)
    radius: stage.mm(3)
    visible: text !== ""
    width: wide + stage.mm(8)
    x: Math.max(least, Math.min(stage.mm(stage.sheet.width) - Style.edge - width, Math.round(stage.mm(beside.at[0]) + (stage.mm(beside.size[0]) - width) / 2)))
    y: Math.min(stage.mm(beside.at[1]), stage.mm(stage.sheet.height) - height - stage.mm(2))
    z: 6

    Words {
        id: words

        anchors.centerIn: parent
        horizontalAlignment: Text.AlignHCenter
        role: "sign"
        text: tag.text
        width: tag.wide
    }
}
