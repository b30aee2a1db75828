pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"

// Twin of kiosk/games/match.py: tap two that belong together. A found pair bears one number.
GameTable {
    id: match

    readonly property var paired: table.paired ?? []
    readonly property var missed: table.missed ?? []
    readonly property real cardHeight: Math.min(Style.mm(50), (height - (lefts.count - 1) * Style.gap) / Math.max(1, lefts.count))

    function mood(side: string, id: string): string {
        if (paired.includes(id))
            return "settled";
        if (table[side] === id)
            return "picked";
        return missed[side === "left" ? 0 : 1] === id ? "refused" : "open";
    }

    Row {
        id: sides

        spacing: Math.min(2 * Style.gap, match.width / 14)

        Side {
            id: lefts

            ids: match.table.lefts ?? []
            side: "left"
        }

        Side {
            ids: match.table.rights ?? []
            side: "right"
        }
    }

    component Side: Column {
        id: column

        required property string side
        required property var ids
        readonly property int count: ids.length

        spacing: Style.gap
        width: (match.width - sides.spacing) / 2

        Repeater {
            model: column.count

            GameCard {
                required property int index
                readonly property string cardId: column.ids[index] ?? ""
                readonly property var pair: match.content.pairs?.[cardId] ?? ({})

                badge: mood === "settled" ? String(match.paired.indexOf(cardId) + 1) : ""
                height: match.cardHeight
                mood: match.mood(column.side, cardId)
                objectName: column.side + "-" + cardId
                picture: column.side === "left" ? pair.picture ?? "" : ""
                pointed: match.ghost !== "" && match.ghost === cardId
                text: pair[column.side] ?? ""
                width: column.width

                onActivated: match.moved({
                    [column.side]: cardId
                })
            }
        }
    }
}
