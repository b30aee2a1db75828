import QtQuick
import ui

// A picture of the pack on its own ground; the shanyrak where there is none.
Rectangle {
    id: picture

    required property string source

    color: Style.wash
    radius: Style.corner

    Image {
        anchors.fill: parent
        anchors.margins: Style.mm(2)
        asynchronous: false
        fillMode: Image.PreserveAspectFit
        source: picture.source || Qt.resolvedUrl("../../assets/look/shanyrak.svg")
        sourceSize.height: Math.max(1, Math.round(height))
        sourceSize.width: Math.max(1, Math.round(width))
    }
}
