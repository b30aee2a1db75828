import QtQuick
import ui
import "../../parts"

// One game by its engine: lays the table, keeps the game's time, shows how it is played, passes
// moves on.
Item {
    id: face

    required property var game
    readonly property var table: laid()
    property string ghost: ""
    // a right next move, for the hand that shows how the game is played
    property string hint: ""
    // two play at this one
    property bool paired: false
    property bool running: false
    // what is seen here may be heard
    property bool heard: false
    // before the first move a hand shows how it is played
    property bool shows: false
    property var foretell: null
    property real ms: 0
    property real hurry: 1
    // the game's time as whoever shows it tells it; -1 = it keeps its own
    property real at: -1
    // milliseconds of a step of its time; 0 = as often as a frame is drawn
    property int beatMs: 0
    property bool showing: false
    readonly property GameTable played: slot.item as GameTable
    readonly property real endsMs: played ? played.endsMs : 0
    readonly property real timeLeft: endsMs > 0 ? Math.max(0, 1 - ms / endsMs) : -1
    readonly property bool over: (game.sides ?? []).every(side => side.table.finished)

    property string dealt: ""

    signal moved(var move)

    function name(): string {
        return (game.id ?? "") + (game.round ?? "");
    }

    // always of the same game as `game`: a binding that reads another one may be a turn behind
    function laid(): var {
        return game.sides?.[0]?.table ?? ({});
    }

    function deal(): void {
        const table = laid();
        dealt = name();
        ms = at >= 0 ? at : Math.max(0, ...(game.sides ?? []).map(side => side.table.ms));
        showing = shows && ms === 0 && !table.points;
        if (!game.id || game.asking)
            slot.clear();
        else
            slot.make(Qt.resolvedUrl("../" + game.engine + (paired ? "Two" : "") + ".qml"), Object.assign({
                "content": face.game.content,
                "table": table,
                "together": face.game.together ?? 0
            }, paired ? {
                "sides": game.sides
            } : {}));
    }

    function follow(): void {
        if (!played || dealt !== name())
            return deal();
        played.content = game.content;
        played.table = laid();
        if (paired)
            played.sides = game.sides;
    }

    function tell(move: var): void {
        showing = false;
        face.moved(Object.assign({
            "ms": String(Math.floor(ms))
        }, move));
    }

    function pass(wait: real): void {
        ms += Math.min(100, wait) * (Style.calm ? 0.6 : 1) * hurry;
        if (endsMs > 0 && ms >= endsMs)
            (paired ? [
                {
                    "side": "a"
                },
                {
                    "side": "b"
                }
            ] : [{}]).forEach(whose => tell(Object.assign(whose, {
                    "ms": String(Math.ceil(endsMs))
                })));
    }

    function forecast(move: var): var {
        if (!foretell)
            return table;
        return foretell(Object.assign({
            "side": "a"
        }, move));
    }

    Component.onCompleted: follow()
    onAtChanged: if (at >= 0)
        ms = at
    onGameChanged: follow()

    Slot {
        id: slot

        anchors.fill: parent

        onMade: {
            face.played.foretell = face.forecast;
            if (face.ms === 0 && face.at < 0)
                face.ms = face.played.beginsMs;
        }
    }

    Binding {
        property: "ms"
        target: face.played
        value: face.ms
    }

    Binding {
        property: "heard"
        target: face.played
        value: face.heard
    }

    Binding {
        property: "ghost"
        target: face.played
        value: face.ghost || (face.showing ? face.hint : "")
    }

    Connections {
        function onMoved(move: var): void {
            face.tell(move);
        }

        target: face.played
    }

    // the hand shows it once; whoever touches has understood
    Timer {
        interval: 2800
        running: face.showing

        onTriggered: face.showing = false
    }

    PointHandler {
        onActiveChanged: if (active)
            face.showing = false
    }

    Timer {
        interval: Math.max(1, face.beatMs)
        repeat: true
        running: face.running && face.beatMs > 0 && !face.over

        onTriggered: face.pass(interval)
    }

    FrameAnimation {
        running: face.running && face.beatMs === 0 && !face.over && (!face.showing || (face.played?.flows ?? false))

        onTriggered: face.pass(frameTime * 1000)
    }
}
