import QtQuick
import ui
import "../../games/parts"
import "../../parts"
import "../../questions/parts"

// The round that plays itself, on a sheet above the city: a question, or a game with a few cards;
// where nothing can be played yet, a trade of the street.
Rectangle {
    id: sheet

    // {kind, ghost, person, round or card}
    required property var shown
    readonly property bool quiz: shown.kind === "quiz"
    readonly property bool plays: shown.kind === "game"
    readonly property var whole: plays ? shown.round : ({})
    readonly property var game: plays ? few(whole) : {}
    readonly property int most: whole.engine === "Match" ? 3 : 4
    // what needs a larger table is shown from farther away
    // a place is drawn as on a whole screen, letters and all
    readonly property bool staged: (whole.content?.scene ?? null) !== null
    readonly property real near: staged ? Math.min((width - 2 * Style.gap) / Style.mm(465), (height - 2 * Style.gap - gameName.height - Style.gap) / Style.mm(262)) : ["Green", "Inspector"].includes(whole.engine) ? Style.portrait ? 0.6 : 0.68 : 1

    // of many cards a few, the one the hand points at among them; other games as they are
    function few(game: var): var {
        const side = game.sides?.[0] ?? {};
        const table = side.table ?? {};
        const all = table.lefts ?? table.waiting ?? [];
        const first = [side.hint, ...all.filter(id => id !== side.hint)].slice(0, most);
        const kept = all.filter(id => first.includes(id));
        const cards = {
            "Match": {
                "lefts": kept,
                "rights": (table.rights ?? []).filter(id => kept.includes(id))
            },
            "Order": {
                "waiting": kept
            }
        }[game.engine] ?? {};
        return Object.assign({}, game, {
            "sides": [Object.assign({}, side, {
                    "table": Object.assign({}, table, cards)
                })]
        });
    }

    border.color: Style.line
    border.width: Style.mm(0.5)
    color: Style.paper
    radius: Style.corner * 2

    Item {
        anchors.fill: parent
        anchors.margins: Style.gap
        enabled: false

        QuestionFace {
            anchors.fill: parent
            aloud: false
            compact: true
            ghost: sheet.shown.ghost ?? ""
            question: sheet.quiz ? sheet.shown.round : {}
            visible: sheet.quiz
        }

        Poster {
            anchors.fill: parent
            card: sheet.shown.card ?? ({})
            visible: sheet.shown.kind === "card"
        }

        Words {
            id: gameName

            role: "question"
            text: sheet.game.name ?? ""
            visible: sheet.plays
            width: parent.width
        }

        GameFace {
            game: sheet.game
            ghost: sheet.shown.ghost ?? ""
            height: (parent.height - y) / sheet.near
            scale: sheet.near
            transformOrigin: Item.TopLeft
            visible: sheet.plays
            width: parent.width / sheet.near
            y: gameName.height + Style.gap
        }
    }
}
