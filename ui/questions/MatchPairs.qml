pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/questions/match_pairs.py: tap two that belong together, they get one number. Once
// told each stands beside its true partner, still with the number the child gave it.
Answers {
    id: match

    // "left>right" in the order they were made
    property var made: []
    property string held: ""
    readonly property var lefts: list.filter(card => !card.id.startsWith(">"))
    readonly property var rights: told ? lefts.map(card => byId[">" + card.id]) : list.filter(card => card.id.startsWith(">"))
    readonly property var byId: keyed(list.map(card => [card.id, card]))
    readonly property var pairs: told ? chosen : made
    readonly property int count: lefts.length
    // two rows where there is width, two columns where there is height
    readonly property bool lying: wide && abreast(count, list.map(card => card.text), Style.mm(12)) === count

    function pairOf(id: string): int {
        return pairs.findIndex(pair => id.startsWith(">") ? pair.endsWith(id) : pair.startsWith(id + ">"));
    }

    function tap(id: string): void {
        const before = pairOf(id);
        const side = id.startsWith(">");
        if (before >= 0) {
            made = made.filter((pair, place) => place !== before);
            held = "";
        } else if (held === "" || held.startsWith(">") === side) {
            held = held === id ? "" : id;
        } else {
            made = [...made, side ? held + id : id + held];
            held = "";
        }
    }

    composed: true
    hint: qsTr("Tap two that belong together")
    least: lying ? row(2, Style.mm(46)) : row(count, Style.mm(28))
    ready: made.length === count

    onFinished: answered(made)
    onPicked: number => {
        if (number <= list.length && !told)
            tap([...lefts, ...rights][number - 1].id);
    }

    Grid {
        anchors.fill: parent
        columns: match.lying ? 1 : 2
        spacing: match.lying ? Style.gap : 2 * Style.gap

        Side {
            cards: match.lefts
        }

        Side {
            cards: match.rights
        }
    }

    component Side: Grid {
        id: side

        required property var cards

        columns: match.lying ? Math.max(1, cards.length) : 1
        spacing: Style.gap

        Repeater {
            model: side.cards.length

            PartCard {
                required property int index
                readonly property var card: side.cards[index] ?? ({})
                readonly property string cardId: card.id ?? ""
                readonly property int number: match.pairOf(cardId) + 1
                readonly property string pair: match.pairs[number - 1] ?? ""

                badge: number > 0 ? String(number) : ""
                height: match.lying ? Math.min(Style.mm(60), (match.height - Style.gap) / 2) : Math.min(Style.mm(56), (match.height - (match.count - 1) * Style.gap) / Math.max(1, match.count))
                mood: match.told ? (match.correct.includes(pair) ? "right" : "wrong") : match.held === cardId ? "picked" : number > 0 ? "placed" : "open"
                objectName: "card-" + cardId
                picture: card.picture ?? ""
                pointed: cardId !== "" && match.ghost === cardId
                text: card.text ?? ""
                width: match.lying ? match.cell(match.count) : (match.width - 2 * Style.gap) / 2

                onActivated: match.tap(cardId)
            }
        }
    }
}
