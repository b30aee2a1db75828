import QtQuick
import ui

// Two are asked the same, one thing after another: what each said is told when both have said it.
Item {
    id: turns

    // how many each has said, and how many are asked
    required property var made
    required property int of
    // -1 before it is known where the round stands
    property int turn: -1
    readonly property var set: made.map(count => count > turn)
    readonly property bool told: turn >= 0 && turn < of && set.length > 1 && set.every(one => one)
    readonly property bool waits: turn >= 0 && turn < of && !told && set.some(one => one)
    // one has waited for so long that it may go on without the other
    property bool late: false
    property int patienceMs: 9000
    property int showMs: Style.calm ? 3400 : 2000

    // what is true comes out, and has been seen
    signal opened
    signal seen

    // where a round that was begun before stands
    function find(): void {
        turn = Math.max(0, Math.min(of - 1, ...made));
    }

    function next(): void {
        turn += 1;
    }

    onToldChanged: if (told)
        opened()
    onTurnChanged: late = false
    onWaitsChanged: late = false

    Timer {
        interval: turns.patienceMs
        running: turns.waits && !turns.late

        onTriggered: turns.late = true
    }

    Timer {
        interval: turns.showMs
        running: turns.told

        onTriggered: turns.seen()
    }
}
