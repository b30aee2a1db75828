import QtQuick
import ui
import ui.bridge

// One glyph of the icon font, by its name there.
Text {
    id: icon

    property string name: ""
    property real size: Style.mm(14)

    color: Style.ink
    font.family: "Material Design Icons"
    font.pixelSize: Math.round(size)
    height: size
    horizontalAlignment: Text.AlignHCenter
    text: name ? Icons.glyph(name) : ""
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: size
}
