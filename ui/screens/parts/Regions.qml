pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The country's regions as tiles: where they lie, or one below the other where names need the room.
// A region where the trade is taught has the street's colour.
Item {
    id: map

    // {id, name, column, row, taught} of each
    required property var regions
    readonly property bool drawn: !Style.portrait
    // how far down its left corner is its own
    property real free: height
    readonly property int across: drawn ? 6 : 3
    readonly property int down: drawn ? 5 : Math.ceil(regions.length / across)
    readonly property real between: Style.gap
    readonly property real tileWidth: (width - (across - 1) * between) / across
    readonly property real tileHeight: Math.min(Style.mm(44), (height - (down - 1) * between) / down - Style.mm(1), drawn ? (free - (down - 2) * between) / (down - 1) - Style.mm(1) : height)

    signal chosen(string region)

    Repeater {
        model: map.regions

        Touchable {
            id: tile

            required property int index
            required property var modelData

            colour: modelData.taught ? Style.chosen : Style.sheet
            height: map.tileHeight
            label: modelData.name
            objectName: "region-" + modelData.id
            rim: modelData.taught ? Style.main : Style.line
            width: map.tileWidth
            x: (map.drawn ? modelData.column : index % map.across) * (map.tileWidth + map.between)
            y: (map.drawn ? modelData.row : Math.floor(index / map.across)) * (map.tileHeight + map.between)

            onActivated: map.chosen(modelData.id)

            Words {
                anchors.centerIn: parent
                horizontalAlignment: Text.AlignHCenter
                role: "sign"
                text: tile.modelData.name
                width: tile.width - Style.mm(3)
            }
        }
    }
}
