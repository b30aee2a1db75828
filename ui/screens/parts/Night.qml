import QtQuick
import ui
import ui.bridge

// A drawing of the look's folder guide at its size in millimetres, drawn once.
Image {
    required property string name
    required property real w
    required property real h

    height: Style.mm(h)
    source: Icons.look("guide/" + name + ".svg")
    sourceSize: Qt.size(width, height)
    width: Style.mm(w)
}
