pragma ComponentBehavior: Bound

import QtQuick
import ui

// What two robots do on their floor: the plan that lies there, or the run, shown tick by tick as
// it was reckoned. The twin of kiosk/games/battle.py; draws nothing itself.
StageTable {
    id: battle

    readonly property var won: table.won ?? []
    readonly property bool finished: table.finished ?? false
    // runs that were seen to their end, or were over before
    property int seen: 0
    // a run is being shown; at: the number of its frame that stands there now
    property bool walking: false
    property int at: 0
    readonly property var frames: table.frames ?? []
    readonly property bool shows: frames.length > 0 && (walking || finished)
    readonly property var frame: shows ? frames[Math.min(at, frames.length - 1)] : null
    readonly property bool atEnd: shows && at >= frames.length - 1
    readonly property int tick: frame ? frame.tick : -1
    readonly property int turn: Math.max(0, Math.min((table.plan ?? []).length - 1, shows ? won.length - 1 : table.run ?? 0))
    readonly property var bots: (shows ? table.ran : table.bots) ?? []
    readonly property var begins: ({
            "spots": [[1, 2], [5, 2]],
            "loads": [0, 0],
            "homes": [0, 0],
            "cubes": cubes(content.floors?.[(table.plan ?? [])[turn]]?.map ?? [])
        })
    readonly property var state_: frame ? frame.state : begins
    readonly property string hit: frame ? frame.hit : ""
    readonly property int out: state_.spots.findIndex(spot => spot[0] < 0 || spot[0] > 6 || spot[1] < 0 || spot[1] > 4)
    // who has won the run that is shown, once it is over: 0, 1, or -1
    readonly property int best: atEnd ? winner() : -1
    // what is known of all runs by whoever looks
    readonly property var told: walking && !atEnd ? won.slice(0, -1) : won
    // a tick; slow enough to be seen, and slower for whoever plays in calm
    readonly property int beatMs: slow ? 1500 : Style.still ? 420 : Style.calm ? 900 : hit ? 720 : 520
    readonly property int endMs: 2200
    // so many times as fast: in a story that waits for it
    property real quicker: 1
    // the last run is seen once more, in slow motion
    property bool slow: false
    // where both would be by the cards that lie there, or null
    property var sight: null

    // the run that was shown is over, and the next one is planned
    signal planned
    // a run has come to its end: who has won, 0, 1, or -1
    signal ended(int best)

    function cubes(map: var): var {
        const found = [];
        map.forEach((row, y) => Array.from(row).forEach((cell, x) => {
            if (cell === "*")
                found.push([x, y]);
        }));
        return found;
    }

    function winner(): int {
        return ["a", "b"].indexOf(won[won.length - 1]);
    }

    function mood(side: int): string {
        if (best >= 0)
            return best === side || out < 0 ? "glad" : "wide";
        if (hit === "push")
            return frame.by === side ? "push" : "wide";
        return hit === "bang" ? "push" : "calm";
    }

    function begin(): void {
        seen = (table.won ?? []).length;
        at = 0;
        sight = null;
        walking = true;
        sound("twist");
    }

    function again(): void {
        slow = true;
        begin();
    }

    function say(kind: string): string {
        return ({
                "up": qsTr("Up"),
                "down": qsTr("Down"),
                "left": qsTr("Left"),
                "right": qsTr("Right"),
                "stand": qsTr("Stand firm"),
                "seek": qsTr("To the other robot"),
                "wheels": qsTr("Wheels: two cells at once"),
                "tracks": qsTr("Tracks: push hard"),
                "legs": qsTr("Legs: stand fast"),
                "fork": qsTr("Fork: carries two cubes"),
                "plough": qsTr("Plough: pushes harder"),
                "magnet": qsTr("Magnet: takes a cube from the side")
            })[kind] ?? kind;
    }

    busy: walking
    secret: walking && !atEnd

    Component.onCompleted: {
        seen = won.length;
        at = Math.max(0, frames.length - 1);
    }
    // a handler may run before what is bound to the table
    onTableChanged: if ((table.won ?? []).length > seen)
        begin()
    onAtChanged: {
        if (!walking || at === 0)
            return;
        const now = frames[at], homes = now.state.homes, before = frames[at - 1].state.homes;
        sound(now.hit === "push" ? "own" : "machine");
        if (homes[0] + homes[1] > before[0] + before[1])
            sound("place");
    }
    onAtEndChanged: if (atEnd && walking)
        ended(winner())

    Timer {
        interval: (battle.atEnd ? battle.endMs : battle.at === 0 ? 800 : battle.beatMs) / battle.quicker
        repeat: true
        running: battle.walking

        onTriggered: {
            if (!battle.atEnd) {
                battle.at++;
                return;
            }
            battle.walking = false;
            battle.planned();
        }
    }
}
