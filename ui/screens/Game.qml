pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../games/parts"
import "../parts"

// One game at its table, or at two tables side by side; when it is done, on to its result.
Room {
    id: room

    readonly property var game: Station.game ?? ({})
    readonly property bool asking: game.asking ?? false
    readonly property var sides: game.sides ?? []
    readonly property bool versus: sides.length > 1
    // two play in one place, each at an end of it
    readonly property bool paired: versus && (game.content?.scene?.both ?? null) !== null
    readonly property GamePair two: pair.item as GamePair
    readonly property bool busy: (paired ? two?.played?.busy : solo.played?.busy) ?? false
    readonly property bool finished: game.finished ?? false
    // a place that fills the screen, where the end is seen before the result comes by itself
    readonly property bool staged: (game.content?.scene ?? null) !== null && !asking
    readonly property var marks: sides[0]?.marks ?? []
    // nothing stands before the game, and nobody is asked anything
    readonly property bool seen: Station.screen === "Game" && !asking && Station.ringMs === 0 && !Comfort.open && Guide.state === "closed"
    readonly property bool running: seen && !finished
    readonly property var says: ({
            "Battle": qsTr("Build a robot, lay its cards, run"),
            "Brake": qsTr("Hold the brake, stand at the mark"),
            "Conveyor": qsTr("Send each thing to its place"),
            "Estimate": qsTr("Set the dial to what you think"),
            "Grab": qsTr("Hold a lever: the arm moves"),
            "Green": qsTr("Keep every gauge in the green"),
            "Hazard": qsTr("Tap what is dangerous"),
            "Helm": qsTr("Hold the helm, keep to the way"),
            "Inspector": qsTr("Hold it against the card: accept or reject"),
            "Match": qsTr("Tap two that belong together"),
            "Order": qsTr("Tap the steps in the right order"),
            "Reveal": qsTr("Who is it? The fewer clues, the more points"),
            "Robot": qsTr("Queue the blocks, then run"),
            "Steady": qsTr("Follow the line, evenly")
        })

    // game time runs so many times as fast: for tests
    property real hurry: 1

    function foretell(move: var): var {
        return Station.foretell(game.id, move);
    }

    focus: true
    footed: Style.portrait || finished || asking
    hint: asking ? qsTr("How many of you play?") : versus || staged ? "" : says[game.engine] ?? ""
    pictured: staged
    railed: !asking
    // two ends of one place need its name less than its room
    title: versus && staged ? "" : game.name ?? ""

    foot: Item {
        anchors.fill: parent

        GameMeter {
            height: parent.height
            timeLeft: solo.timeLeft
            marks: room.marks
            points: room.game.points ?? 0
            upright: false
            visible: Style.portrait && !room.versus && !room.asking && !room.finished && !room.staged
            width: parent.width
        }

        BigButton {
            anchors.right: parent.right
            icon: "arrow-right"
            objectName: "next"
            primary: true
            text: qsTr("See the result")
            visible: room.finished && !room.staged

            onActivated: Station.seeResult(room.game.id)
        }
    }
    rail: GameMeter {
        anchors.fill: parent
        timeLeft: solo.timeLeft
        marks: room.marks
        points: room.game.points ?? 0
        visible: !room.versus && !room.staged
    }
    back: Rectangle {
        id: wide

        anchors.fill: parent
        color: room.game.content?.scene?.[room.paired ? "both" : "landscape"]?.above ?? Style.paper
    }

    onKeyed: event => {
        const digit = event.key - Qt.Key_0;
        if (staged && digit >= 1 && digit <= 9) {
            (paired ? two?.played : solo.played)?.key(digit);
            event.accepted = true;
            return;
        }
        event.accepted = finished && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        if (event.accepted)
            Station.seeResult(game.id);
    }

    Timer {
        interval: 2600
        running: room.staged && room.finished && !room.busy

        onTriggered: Station.seeResult(room.game.id)
    }

    PlayersChoice {
        anchors.fill: parent
        crewed: room.game.crewed ?? false
        visible: room.asking

        onChosen: players => Station.choosePlayers(players)
    }

    Item {
        id: narrow

        anchors.fill: parent
    }

    GameFace {
        id: solo

        anchors.fill: parent
        parent: room.staged ? wide : narrow
        foretell: room.foretell
        game: room.versus ? ({}) : room.game
        heard: room.seen && !room.versus
        hint: room.sides[0]?.hint ?? ""
        hurry: room.hurry
        running: room.running && !room.versus
        shows: true
        visible: !room.versus && !room.asking

        onMoved: move => Station.move(room.game.id, move)
    }

    Loader {
        id: pair

        active: room.paired
        anchors.fill: parent
        anchors.topMargin: Style.top - Style.gap
        parent: wide

        sourceComponent: GamePair {
            foretell: room.foretell
            game: room.game
            heard: room.seen
            hurry: room.hurry
            running: room.running

            onMoved: move => Station.move(room.game.id, move)
        }
    }
}
