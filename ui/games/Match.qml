pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/match.py: tap two that belong together. A found pair bears one number.
// Pairs that find no room come on a next page, when those before them are found.
GameTable {
    id: match

    readonly property var paired: table.paired ?? []
    readonly property var missed: table.missed ?? []
    readonly property var all: table.lefts ?? []
    readonly property real cardWidth: (width - sides.spacing) / 2
    readonly property real least: Math.max(table.finished ? 0 : Style.target, ...all.map(id => Math.max(high(id, "left"), high(id, "right"))))
    readonly property int pages: Math.max(1, Math.ceil(all.length / Math.max(1, Math.floor((height + Style.gap) / (least + Style.gap)))))
    readonly property int perPage: Math.max(1, Math.ceil(all.length / pages))
    readonly property int next: all.findIndex(id => ghost ? id === ghost : !paired.includes(id))
    readonly property int due: next < 0 ? pages - 1 : Math.floor(next / perPage)
    property int page: 0
    readonly property var shown: all.slice(page * perPage, (page + 1) * perPage)
    readonly property real cardHeight: Math.min(Math.max(Style.mm(50), least), (height - (perPage - 1) * Style.gap) / perPage)

    // what a card's words need, its mark beside them or on the corner
    function high(id: string, side: string): real {
        const narrow = cardWidth < Style.mm(140);
        return Style.wordsHeight("label", content.pairs?.[id]?.[side] ?? "", cardWidth - Style.mm(9)) + Style.mm(narrow ? 11 : 1);
    }

    function mood(side: string, id: string): string {
        if (paired.includes(id))
            return "settled";
        if (table[side] === id)
            return "picked";
        return missed[side === "left" ? 0 : 1] === id ? "refused" : "open";
    }

    Component.onCompleted: page = due
    onDueChanged: turning.restart()

    // the pair that was found is seen first
    Timer {
        id: turning

        interval: match.page < match.due && !match.ghost ? 900 : 0

        onTriggered: match.page = match.due
    }

    Row {
        id: sides

        spacing: Math.min(2 * Style.gap, match.width / 14)

        Side {
            id: lefts

            ids: match.shown
            side: "left"
        }

        Side {
            ids: (match.table.rights ?? []).filter(id => match.shown.includes(id))
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
