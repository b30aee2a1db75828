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
    readonly property bool drawn: !Style.portrait && Style.textScale <= 1
    readonly property int across: drawn ? 6 : Style.portrait ? 3 : 4
    readonly property int down: drawn ? 5 : Math.ceil(regions.length / across)
    readonly property real between: Style.mm(3)
    readonly property real tileWidth: (width - (across - 1) * between) / across
    readonly property real tileHeight: Math.min(Style.mm(44), (height - (down - 1) * between - Style.mm(1)) / down)

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
                role: Style.fitting(tile.modelData.name, width, tile.height)
                text: tile.modelData.name
                width: tile.width - Style.mm(3)
            }
        }
    }
}
