pragma ComponentBehavior: Bound

import QtQuick
import ui

// One page of tiles out of a list of {id, name, picture, done}; as many as fit at full size.
Grid {
    id: tiles

    required property var list
    required property string prefix
    property string icon: ""
    property bool wide: false
    property int page: 0
    property real leastWidth: Style.mm(112)
    property real leastHeight: Style.mm(84)
    readonly property int rowCount: Math.max(1, Math.floor((height + Style.gap) / (leastHeight + Style.gap)))
    readonly property int perPage: columns * rowCount
    readonly property int pages: Math.max(1, Math.ceil(list.length / perPage))
    readonly property var shown: list.slice(page * perPage, (page + 1) * perPage)

    signal chosen(string id)

    columns: Math.max(1, Math.floor((width + Style.gap) / (leastWidth + Style.gap)))
    spacing: Style.gap

    onListChanged: page = 0

    Repeater {
        model: tiles.shown.length

        Tile {
            required property int index
            readonly property var thing: tiles.shown[index] ?? ({})

            done: thing.done ?? false
            height: (tiles.height - (tiles.rowCount - 1) * Style.gap) / tiles.rowCount
            hint: thing.hint ?? ""
            icon: tiles.icon
            objectName: tiles.prefix + "-" + (thing.id ?? "")
            signed: false
            picture: thing.picture ?? ""
            text: thing.name ?? ""
            wide: tiles.wide
            width: (tiles.width - (tiles.columns - 1) * Style.gap) / tiles.columns

            onActivated: tiles.chosen(thing.id)
        }
    }
}
