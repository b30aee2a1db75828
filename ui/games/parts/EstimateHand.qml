pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A hand that estimates: what it holds, presses and sets, and its flag at the column. Of two who play
// each has an end of the place, and half of the column.
Item {
    id: hand

    required property EstimateStage stage
    required property Glass column
    property int place: 0
    readonly property bool alone: stage.sides.length < 2
    readonly property string end: place ? "-b" : ""
    readonly property var table: stage.sides[place]?.table ?? ({})
    readonly property var given: table.given ?? []
    readonly property bool done: given.length > stage.turn
    readonly property bool open: stage.asked !== "" && !done
    readonly property bool held: hold.going
    readonly property int seen: done ? given[stage.turn][1] : value
    readonly property color hue: alone || place ? Style.go : Style.deep
    property int value: stage.low
    property real lift: 0
    property real heldMs: 0

    function set(wanted: real): void {
        if (open)
            value = Math.max(stage.low, Math.min(stage.high, stage.low + Math.round((wanted - stage.low) / stage.step) * stage.step));
    }

    function press(by: int): void {
        if (breath.running)
            breath.restart();
        set(value + by);
        stage.sound("pick");
    }

    function toggle(): void {
        if (open)
            hold.stays = !hold.stays;
    }

    // a key's press is one step, held it runs
    function steer(event: var): void {
        const up = event.key === Qt.Key_Right || event.key === Qt.Key_Up;
        const down = event.key === Qt.Key_Left || event.key === Qt.Key_Down;
        event.accepted = open && (up || down);
        if (event.accepted) {
            breath.stop();
            set(value + (up ? 1 : -1) * (event.isAutoRepeat ? stage.nudge : stage.step));
        }
    }

    function commit(): void {
        breath.stop();
        // who set it by a key still stands at this end
        if (settled.activeFocus)
            dial.forceActiveFocus();
        if (open)
            stage.moved(Object.assign({
                "quantity": stage.asked,
                "value": String(value)
            }, alone ? {} : {
                "side": place ? "b" : "a"
            }));
    }

    function begin(): void {
        breath.stop();
        value = stage.low;
    }

    anchors.fill: parent

    onHeldChanged: {
        heldMs = 0;
        lift = value;
        if (held)
            breath.stop();
        else if (open && stage.heard && !Style.calm && !Style.keys && value > stage.low)
            breath.restart();
    }

    // nobody holds anything once it is asked who is still here
    Connections {
        function onHeardChanged(): void {
            if (!hand.stage.heard)
                hold.stays = false;
        }

        target: hand.stage
    }

    // who let go may still think better of it
    Timer {
        id: breath

        interval: 2400

        onTriggered: hand.commit()
    }

    FrameAnimation {
        running: hand.held

        onTriggered: {
            const wait = Math.min(100, frameTime * 1000) * (Style.calm ? 0.6 : 1);
            hand.heldMs += wait;
            hand.lift = Math.min(hand.stage.high, hand.lift + wait * (hand.stage.high - hand.stage.low) / hand.stage.fullMs * (hand.heldMs < 900 ? 0.35 : 1));
            hand.set(hand.lift);
            // what is full holds no flag in the air, where nobody holds it
            if (hand.lift >= hand.stage.high)
                hold.stays = false;
        }
    }

    // the column, or its own half of it and what is beside it
    Item {
        id: dial

        readonly property real reach: hand.alone ? 0 : hand.stage.mm(hand.stage.slot("reach").size[0])
        readonly property real part: hand.column.width / (hand.alone ? 1 : 2)

        Accessible.focusable: true
        Accessible.name: flag.said
        Accessible.role: Accessible.Slider
        activeFocusOnTab: true
        height: hand.column.height
        objectName: "dial"
        width: reach + part
        x: hand.column.x + (hand.place ? part : -reach)
        y: hand.column.y

        Keys.onPressed: event => hand.steer(event)

        FocusRing {
            shown: dial.activeFocus
        }

        TapHandler {
            enabled: hand.open
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3600

            onTapped: point => {
                breath.stop();
                hand.set(hand.column.under(point.position.y));
            }
        }
    }

    Item {
        height: hand.column.height
        width: hand.column.width
        x: hand.column.x
        y: hand.column.y

        Flag {
            id: flag

            column: hand.column
            hue: hand.hue
            beyond: hand.place === 1
            mark: hand.stage.nearest.includes(hand.place) ? "star" : hand.done && !hand.stage.told ? "check-bold" : ""
            value: hand.seen
        }
    }

    Hold {
        id: hold

        label: qsTr("Hold, then let go")
        live: hand.open
        mirrored: hand.place === 1
        place: "hold" + hand.end
        pointed: hand.stage.ghost !== "" && hand.open
        stage: hand.stage
    }

    StepKey {
        at: hand.stage.slot("less" + hand.end)
        icon: "minus-thick"
        label: "−"
        objectName: "less"

        onActivated: hand.press(-hand.stage.nudge)
    }

    StepKey {
        at: hand.stage.slot("greater" + hand.end)
        icon: "plus-thick"
        label: "+"
        objectName: "greater"

        onActivated: hand.press(hand.stage.nudge)
    }

    StepKey {
        id: settled

        at: hand.stage.slot("set" + hand.end)
        icon: "check-bold"
        label: qsTr("Set")
        objectName: "set"
        primary: true
        text: at.size[0] < 60 ? "" : label
        visible: hand.open && hand.value > hand.stage.low

        onActivated: hand.commit()
    }

    component StepKey: BigButton {
        required property var at

        height: hand.stage.mm(at.size[1])
        live: hand.open
        text: ""
        width: hand.stage.mm(at.size[0])
        x: hand.stage.mm(at.at[0])
        y: hand.stage.mm(at.at[1])
    }
}
