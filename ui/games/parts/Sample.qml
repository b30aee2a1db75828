pragma ComponentBehavior: Bound

import QtQuick
import ui

// What is looked at just now, and those who wait behind it: comes up, is shaken, goes on or back.
Item {
    id: sample

    required property StageTable stage
    required property string picture
    // what it is called, for who cannot see it
    required property string label
    // the pictures of those who wait, the next one first
    required property var next
    // of two ends, whose: "-b" is the right one
    property string tail: ""
    readonly property var slot: stage?.slot("thing" + tail)
    readonly property var behind: stage?.slot("queue" + tail)
    readonly property var goal: stage?.slot(on ? "on" : "back")
    // those of the queue who find room on the stage
    readonly property real step: behind.at[0] - slot.at[0]
    readonly property real spare: behind.size[0] * 0.5 + (step > 0 ? (stage?.sheet.width ?? 0) - behind.at[0] - behind.size[0] : behind.at[0])
    readonly property int seen: spare > -0.5 * behind.size[0] ? 1 + Math.floor(spare / Math.max(1, Math.abs(step))) : 0
    property bool on: true
    property real gone: 0
    property real come: 1
    property real shaken: 0

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    signal went

    function shake(): void {
        if (!Style.still)
            shaking.restart();
    }

    function land(): void {
        squash.land();
        puff.burst(sample.mm(slot.at[0] + slot.size[0] / 2), sample.mm(slot.at[1] + slot.size[1]));
    }

    function go(way: bool): void {
        on = way;
        if (Style.still)
            return went();
        going.restart();
        stage.sound("machine");
    }

    function placeX(number: real): real {
        return slot.at[0] + number * step;
    }

    // without a goal of its own it leaves the bench at its end
    function awayX(): real {
        return goal.size[0] > 0 ? goal.at[0] + (goal.size[0] - slot.size[0]) / 2 : slot.at[0] + (on ? 150 : -150);
    }

    function awayY(): real {
        return goal.size[0] > 0 ? goal.at[1] + goal.size[1] - slot.size[1] : slot.at[1];
    }

    SequentialAnimation {
        id: going

        onFinished: {
            sample.went();
            sample.gone = 0;
            sample.come = 0;
            up.restart();
        }

        NumberAnimation {
            duration: (Style.calm ? 1.6 : 1) * (sample.goal.size[0] > 0 ? 560 : 400)
            easing.type: Easing.InQuad
            from: 0
            property: "gone"
            target: sample
            to: 1
        }
    }

    NumberAnimation {
        id: up

        duration: Style.calm ? 600 : 340
        easing.type: Easing.OutCubic
        from: 0
        property: "come"
        target: sample
        to: 1

        onFinished: sample.stage?.sound("place")
    }

    SequentialAnimation {
        id: shaking

        loops: 3

        NumberAnimation {
            duration: 50
            property: "shaken"
            target: sample
            to: 1
        }

        NumberAnimation {
            duration: 50
            property: "shaken"
            target: sample
            to: 0
        }
    }

    Repeater {
        model: (sample.stage?.unit ?? 0) > 0 ? sample.seen : 0

        Part {
            required property int index
            readonly property int number: index + 1

            h: sample.slot.size[1]
            n: sample.next[index] ?? ""
            stage: sample.stage
            w: sample.slot.size[0]
            x: sample.mm(sample.placeX(number + 1 - sample.come))
            y: sample.mm(sample.slot.at[1])
            z: -number
        }
    }

    Item {
        id: first

        Accessible.name: sample.label
        Accessible.role: Accessible.Graphic
        height: sample.mm(sample.slot.size[1])
        opacity: sample.goal.size[0] > 0 ? 1 : 1 - Math.max(0, sample.gone * 2 - 1)
        width: sample.mm(sample.slot.size[0])
        x: sample.mm(sample.placeX(1 - sample.come) + (sample.awayX() - sample.slot.at[0]) * sample.gone + 2 * sample.shaken)
        // who walks away steps up and down
        y: sample.mm(sample.slot.at[1] + (sample.awayY() - sample.slot.at[1]) * sample.gone - (sample.goal.size[0] > 0 ? 3 * Math.abs(Math.sin(sample.gone * 4 * Math.PI)) : 0))

        transform: Squash {
            id: squash

            item: first
        }

        Part {
            h: sample.slot.size[1]
            n: sample.picture
            stage: sample.stage
            w: sample.slot.size[0]
        }

        TapHandler {
            onTapped: squash.land()
        }
    }

    Puff {
        id: puff

        z: 2
    }
}
