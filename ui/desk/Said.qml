import QtQuick
import ui
import "../parts"

// A text of the desk: its size in pixels of a laptop's screen and its weight.
Words {
    id: said

    property real size: 17
    property int heavy: 700

    color: DeskLook.ink
    font.pixelSize: DeskLook.px(size)
    font.variableAxes: ({
            "wght": said.heavy
        })
    lineHeight: 0.94
}
