import QtQuick
import ui

// The round that plays itself, on a sheet above the city: a question, or a game with a few cards.
Rectangle {
    id: sheet

    // {kind, ghost, question or game}
    required property var preview
    readonly property bool quiz: preview.kind === "quiz"
    readonly property var game: quiz ? {} : few(preview.game ?? {}, preview.ghost)
    readonly property int most: 4

    // a few cards of the game, the one the hand points at among them
    function few(game: var, ghost: string): var {
        const table = game.table ?? {};
        const ids = [ghost, ...(table.lefts ?? table.waiting ?? [])].filter((id, place, all) => id && all.indexOf(id) === place);
        const kept = (table.lefts ?? table.waiting ?? []).filter(id => ids.slice(0, most).includes(id));
        return Object.assign({}, game, {
            "table": Object.assign({}, table, {
                "lefts": kept,
                "rights": (table.rights ?? []).filter(id => kept.includes(id)),
                "waiting": kept
            })
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
            ghost: sheet.preview.ghost ?? ""
            question: sheet.quiz ? sheet.preview.question : {}
            visible: sheet.quiz
        }

        Words {
            id: gameName

            role: "question"
            text: sheet.game.name ?? ""
            width: parent.width
        }

        GameFace {
            anchors.fill: parent
            anchors.topMargin: gameName.height + Style.gap
            game: sheet.game
            ghost: sheet.preview.ghost ?? ""
            visible: !sheet.quiz
        }
    }
}
