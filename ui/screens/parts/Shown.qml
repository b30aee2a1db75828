import QtQuick
import ui
import "../../games/parts"
import "../../parts"
import "../../questions/parts"

// The round that plays itself: a game's own place, or a question on a sheet; where nothing can be
// played yet, a trade of the street.
Item {
    id: sheet

    // {kind, ghost, round or card, ms}
    required property var shown
    property bool running: false
    // a picture of a screen: nobody touches it
    readonly property bool afar: near < 0.98
    readonly property bool quiz: shown.kind === "quiz"
    readonly property bool plays: shown.kind === "game"
    readonly property var game: plays ? shown.round : ({})
    // a place is drawn as on a whole screen, letters and all, and seen from farther away
    readonly property real near: width / Style.mm(Style.portrait ? plays ? 262 : 232 : plays ? 465 : 288)

    enabled: false

    Rectangle {
        anchors.fill: parent
        color: sheet.game.content?.scene?.landscape?.above ?? Style.paper
    }

    Item {
        height: Math.round(parent.height / sheet.near)
        scale: sheet.near
        transformOrigin: Item.TopLeft
        width: Math.round(parent.width / sheet.near)

        QuestionFace {
            aloud: false
            anchors.fill: parent
            anchors.margins: Style.gap
            compact: true
            ghost: sheet.shown.ghost ?? ""
            question: sheet.quiz ? sheet.shown.round : {}
            visible: sheet.quiz
        }

        Poster {
            anchors.fill: parent
            anchors.margins: Style.gap
            card: sheet.shown.card ?? ({})
            visible: sheet.shown.kind === "card"
        }

        GameFace {
            anchors.fill: parent
            at: sheet.shown.ms ?? 0
            // often enough for the eye at this size
            beatMs: 50
            game: sheet.game
            ghost: sheet.shown.ghost ?? ""
            running: sheet.running
            visible: sheet.plays
        }
    }
}
