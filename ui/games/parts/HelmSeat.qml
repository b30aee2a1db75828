import QtQuick
import ui

// Who holds a helm, and where the cab is by now: alone, as a crew, or one of two who each have a way of
// their own in one picture. Where the way ends, it is seen to end.
Item {
    id: seat

    required property StageTable stage
    required property var table
    property int place: 0
    // nobody else steers here
    property bool alone: true
    // the table as it is by now; time alone is no move
    property var now: table
    readonly property string end: place ? "-b" : ""
    readonly property var content: stage.content
    readonly property real ms: stage.ms
    readonly property int step: Math.floor(ms / 50)
    readonly property bool over: table.finished ?? false
    readonly property string ended: table.ended ?? ""
    readonly property var at: now.state ?? ({})
    readonly property string through: now.through ?? ""
    readonly property bool lifts: table.lifts ?? false
    readonly property bool goes: !over && (now.goes ?? false)
    // since the last whole step, in steps: what moves is drawn between them
    readonly property real part: over ? 0 : Math.max(0, Math.min(1.5, ms / 50 - (at.step ?? 0)))
    readonly property bool down: ended === "there" && after > 0.25
    // how far its end has been played, 0 to 1
    property real after: 0
    readonly property bool ending: played.running
    readonly property bool climbs: ended === "around" || ended === "led"
    // metres rolled on after the end: quick at first, then it stands
    readonly property real rolled: (climbs ? after : 1 - Math.pow(1 - after, 2)) * (stage.scene.world?.past ?? 0)
    readonly property real way: (content.speed ?? 1) * Math.max(0, stage.endsMs - ms) / 1000 - rolled
    readonly property real aside: ((at.x ?? 0) + (at.x_rate ?? 0) * part) / 1000 * (ended === "there" ? Math.max(0, 1 - 2 * after) : 1)
    readonly property real above: ((at.y ?? 0) + (at.y_rate ?? 0) * part) / 1000 * (ended === "there" ? Math.max(0, 1 - 2 * after) : 1) + (climbs ? 90 * after * after : ended === "there" ? -after * (stage.scene.world?.lands ?? 0) : 0)
    readonly property real drift: over ? 0 : (at.x_rate ?? 0) / 50
    readonly property var blowing: (now.winds ?? []).filter(one => step >= one[0] && step < one[1] && !over)
    readonly property real wind: blowing.reduce((sum, one) => sum + one[2], 0)
    readonly property string event: blowing.length ? content.events?.[blowing[0][4]]?.text ?? "" : ""
    // what its pads hold, and what keys hold
    property int padX: 0
    property int padY: 0
    property int keyX: 0
    property int keyY: 0
    readonly property int x_: padX + (keyX || 0)
    readonly property int y_: padY + (keyY || 0)
    readonly property var gate: (now.gates ?? [])[through.length] ?? [0, 0, 0, 1]
    readonly property real beside: Math.max(-1, Math.min(1, (gate[1] / 1000 - aside) / 9000 * (1000000 / Math.max(1, gate[3]))))

    // it was well done; the second pilot has to help
    signal glad
    signal doubted

    function look(): void {
        now = (over ? null : stage.foreseen(mine({
            "ms": String(Math.floor(ms))
        }))) ?? table;
    }

    function mine(move: var): var {
        return Object.assign(move, alone ? {} : {
            "side": place ? "b" : "a"
        });
    }

    function steer(): void {
        if (over)
            return;
        stage.moved(mine({
            "x": ["left", "none", "right"][Math.max(-1, Math.min(1, x_)) + 1],
            "y": lifts ? ["down", "none", "up"][Math.max(-1, Math.min(1, y_)) + 1] : "none"
        }));
    }

    function arrow(key: int, down: bool): void {
        const x = key === Qt.Key_Left ? -1 : key === Qt.Key_Right ? 1 : 0;
        const y = key === Qt.Key_Down ? -1 : key === Qt.Key_Up ? 1 : 0;
        if (x)
            keyX = down ? x : 0;
        if (y && lifts)
            keyY = down ? y : 0;
    }

    function goAround(): void {
        stage.sound("own");
        stage.moved(mine({
            "around": "yes"
        }));
    }

    function finish(): void {
        if (!over) {
            played.stop();
            after = 0;
        } else if (Style.still) {
            after = 1;
        } else {
            played.restart();
        }
    }

    onDownChanged: if (down)
        stage.sound("place")
    onGoesChanged: if (goes)
        doubted()
    onOverChanged: finish()
    onStepChanged: look()
    onTableChanged: look()
    onThroughChanged: {
        if (through !== "")
            stage.sound(through.endsWith("y") ? "right" : "not-yet");
        if (through.endsWith("yyy") || over && ended !== "led")
            glad();
    }
    onWindChanged: if (wind)
        stage.sound("twist")
    onX_Changed: steer()
    onY_Changed: steer()

    NumberAnimation {
        id: played

        duration: 5200
        from: 0
        property: "after"
        target: seat
        to: 1
    }
}
