import QtQuick
import ui

// Who holds a brake, and how far what rolls is from its mark by now: alone, or one of two on two tracks.
Item {
    id: seat

    required property StageTable stage
    required property var table
    property int place: 0
    // nobody else brakes here
    property bool alone: true
    // the table as it is by now; time alone is no move
    property var now: table
    readonly property string end: place ? "-b" : ""
    readonly property var content: stage.content
    readonly property real ms: stage.ms
    readonly property int step: Math.floor(ms / 50)
    readonly property bool over: table.finished ?? false
    readonly property var at: now.state ?? ({})
    readonly property string stood: now.stood ?? ""
    readonly property bool waits: (at.waits ?? 0) > 0
    readonly property var stop_: (content.stops ?? {})[stage.inOrder(content.stops)[at.stop ?? 0]?.id] ?? ({})
    // since the last whole step, in steps: what moves is drawn between them
    readonly property real part: over ? 0 : Math.max(0, Math.min(1.5, ms / 50 - (at.step ?? 0)))
    readonly property real speed: (at.speed ?? 0) / 50
    readonly property real metres: ((at.left ?? 0) - (at.speed ?? 0) * part) / 1000
    // of what is reached by braking from now on
    readonly property real loss: Math.max(0.1, (now.grips?.[at.stop ?? 0] ?? 1000) / 1000 * 0.4)
    readonly property real reach: speed * speed / 2 / loss
    readonly property real exact: (now.exact ?? 1000) / 1000
    readonly property bool near: Math.abs(reach - metres) <= exact
    readonly property color carpet: near ? "#2FC36B" : reach > metres ? "#F4762A" : "#FFC928"
    // how long it has stood, 0 to 1; then a tunnel leads to the next stretch
    readonly property real standing: waits ? 1 - ((at.waits ?? 0) - part) / 72 : 0
    readonly property bool tunnel: waits && standing > 0.78 && !over
    // those who get on, one after another
    readonly property int aboard: waits && stood.length ? Math.floor(Math.max(0, standing - 0.15) / 0.14) : 0
    readonly property bool ending: after.running
    // what its pad holds, and what a key holds
    property bool byPad: false
    property bool byKey: false
    readonly property bool held: byPad || byKey
    readonly property bool brakes: held && speed > 0.5 && !over

    // it stands at its mark
    signal glad

    function mine(move: var): var {
        return Object.assign(move, alone ? {} : {
            "side": place ? "b" : "a"
        });
    }

    function look(): void {
        now = (over ? null : stage.foreseen(mine({
            "ms": String(Math.floor(ms))
        }))) ?? table;
    }

    onBrakesChanged: if (brakes)
        stage.sound("own")
    onHeldChanged: if (!over)
        stage.moved(mine({
            "hold": held ? "yes" : "no"
        }))
    onOverChanged: {
        if (over && !Style.still)
            after.restart();
        else
            after.stop();
    }
    onStepChanged: look()
    onStoodChanged: {
        const right = "23".includes(stood.slice(-1)) && stood !== "";
        if (right)
            glad();
        if (stood !== "")
            stage.sound(right ? "right" : "not-yet");
    }
    onTableChanged: look()
    onTunnelChanged: if (tunnel)
        stage.sound("twist")
    onWaitsChanged: if (waits)
        stage.sound("place")

    Timer {
        id: after

        interval: 1200
    }
}
