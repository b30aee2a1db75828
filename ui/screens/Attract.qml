pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// The station plays its own content to the hall; a touch anywhere takes over the round being shown.
Scene {
    id: attract

    readonly property var street: Station.street ?? ({})
    readonly property var preview: Station.preview ?? ({})
    readonly property bool quiz: preview.kind === "quiz"
    readonly property var game: quiz ? {} : few(preview.game ?? {}, preview.ghost)
    readonly property int most: 4
    // a pixel or two a minute, so that nothing burns into the screen
    property int minutes: 0

    ground: Style.portrait ? sheet.y - Style.gap : height

    // a preview shows a few cards of the game, the one the hand points at among them
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

    transform: Translate {
        x: attract.minutes % 4 < 2 ? 0 : 2
        y: (attract.minutes + 1) % 4 < 2 ? 0 : 2
    }

    Timer {
        interval: 60000
        repeat: true
        running: true

        onTriggered: attract.minutes++
    }

    Item {
        anchors.bottomMargin: Style.edge
        anchors.fill: parent
        objectName: "attract"

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3600

            onTapped: Station.touchAttract()
        }
    }

    Column {
        id: names

        spacing: Style.mm(1)
        width: attract.width - x - Style.edge - Style.mm(104)
        x: Style.edge
        y: Style.edge

        Words {
            color: Style.deep
            role: "title"
            text: attract.street.name ?? ""
            width: parent.width
        }

        Words {
            text: Station.festivalName
            visible: !Style.portrait
            width: parent.width
        }
    }

    Rectangle {
        id: sheet

        readonly property real inset: Style.gap

        border.color: Style.line
        border.width: Style.mm(0.5)
        color: Style.paper
        height: Style.portrait ? Style.mm(204) : attract.height - y - Style.edge
        radius: Style.corner * 2
        width: Style.portrait ? attract.width - 2 * Style.edge : Math.min(Style.mm(330), attract.width - 2 * Style.edge - Style.mm(150))
        x: Style.edge
        y: Style.portrait ? attract.height - Style.edge - height : names.y + names.height + Style.gap

        Item {
            anchors.fill: parent
            anchors.margins: sheet.inset
            enabled: false

            QuestionFace {
                anchors.fill: parent
                compact: true
                ghost: attract.preview.ghost ?? ""
                question: attract.quiz ? attract.preview.question : {}
                visible: attract.quiz
            }

            Words {
                id: gameName

                role: "question"
                text: attract.game.name ?? ""
                width: parent.width
            }

            GameFace {
                anchors.fill: parent
                anchors.topMargin: gameName.height + Style.gap
                game: attract.game
                ghost: attract.preview.ghost ?? ""
                visible: !attract.quiz
            }
        }
    }

    Column {
        id: invitation

        spacing: Style.mm(4)
        width: Style.portrait ? attract.width - 2 * Style.edge : attract.width - sheet.x - sheet.width - Style.edge - 2 * Style.gap
        x: Style.portrait ? Style.edge : sheet.x + sheet.width + 2 * Style.gap
        y: Style.portrait ? names.y + names.height + Style.gap : sheet.y

        Repeater {
            // in every language at once: whoever passes reads one of them
            model: ["Түрт те, ойна!", "Нажми и играй!", "Touch and play!"]

            Words {
                required property string modelData
                required property int index

                color: index ? Style.ink : Style.deep
                horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
                role: index ? "title" : "number"
                text: modelData
                width: invitation.width
            }
        }
    }
}
