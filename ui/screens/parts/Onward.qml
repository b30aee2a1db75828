pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Where to go now: as many doors as there is room for, side by side or one below the other.
Grid {
    id: onward

    // {kind, id, name, picture} of each
    required property var ways
    readonly property real least: Style.mm(Style.portrait ? 38 : 54)
    readonly property int room: Math.max(1, Style.portrait ? Math.floor((height + spacing) / (least + spacing)) : Math.floor((width + spacing) / (Style.mm(96) * Style.textScale + spacing)))
    readonly property int count: Math.min(ways.length, room)

    signal gone(var way)

    columns: Style.portrait ? 1 : Math.max(1, count)
    spacing: Style.gap

    Repeater {
        model: onward.count

        Tile {
            required property int index
            readonly property var way: onward.ways[index] ?? ({})

            height: Style.portrait ? Math.min(Style.mm(52), (onward.height - (onward.count - 1) * onward.spacing) / onward.count) : onward.height
            icon: ({
                    "quiz": "comment-question",
                    "game": "puzzle",
                    "event": "hammer-wrench",
                    "where": "school"
                })[way.kind] ?? "account-hard-hat"
            objectName: (way.kind ?? "") + "-" + (way.id ?? "")
            picture: way.picture ?? ""
            text: way.kind === "card" ? qsTr("About this trade") : way.name ?? ""
            wide: Style.portrait || height < onward.least
            width: (onward.width - (onward.columns - 1) * onward.spacing) / onward.columns

            onActivated: onward.gone(way)
        }
    }
}
