import QtQuick
import ui
import "../parts"

// A text of the organizer's window: its size in pixels of a laptop's screen, and its weight.
Words {
    id: note

    property real size: 14
    property int heavy: 650

    color: HubLook.ink
    font.pixelSize: HubLook.px(size)
    font.variableAxes: ({
            "wght": note.heavy
        })
    lineHeight: 0.94
}
