import QtQuick
import ui
import ui.bridge

// A band of ram's horns, qoshqar muyiz. Decor only: no words ever lie on it.
Image {
    property bool upright: false

    fillMode: upright ? Image.TileVertically : Image.TileHorizontally
    horizontalAlignment: Image.AlignLeft
    source: Icons.look("horn-band.svg")
    sourceSize.height: Style.mm(14)
    sourceSize.width: Style.mm(28)
    verticalAlignment: Image.AlignTop
}
