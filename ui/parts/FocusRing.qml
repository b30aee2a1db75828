import QtQuick
import ui

// Around what the keys act on, while a child steers by keys.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Style.mm(2)
    border.color: Style.focus
    border.width: Style.mm(1.5)
    color: "transparent"
    radius: Style.corner + Style.mm(2)
    visible: shown && Style.keys
}
