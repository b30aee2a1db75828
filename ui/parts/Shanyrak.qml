import QtQuick
import ui

// The crown of a yurt: the mark of the house, open when something is won.
Image {
    id: mark

    property real size: Style.mm(60)

    height: size
    source: Qt.resolvedUrl("../../assets/look/shanyrak.svg")
    sourceSize.height: Math.round(size)
    sourceSize.width: Math.round(size)
    width: size
}
