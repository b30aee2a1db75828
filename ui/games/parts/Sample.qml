pragma ComponentBehavior: Bound

import QtQuick
import ui

// What is looked at just now, and those who wait behind it: comes up, is shaken, goes on or back. Where
// nobody walks it grows in its place and goes, small, to where it will lie.
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
    // where it will lie; nowhere to be seen without a size
    property var into: stage?.none
    readonly property bool walks: goal.size[0] > 0
    readonly property real least: into.size[0] > 0 ? Math.min(into.size[0] / slot.size[0], into.size[1] / slot.size[1]) : 0.3
    // it is small first, then on its way
    readonly property real shrunk: walks ? 0 : come < 1 ? 1 - come : Math.min(1, gone / 0.45)
    readonly property real flown: walks ? gone : into.size[0] > 0 ? Math.max(0, gone - 0.35) / 0.65 : 0
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

    function awayX(): real {
        const end = walks ? goal : into;
        return end.at[0] + (end.size[0] - slot.size[0]) / 2;
    }

    function awayY(): real {
        return walks ? goal.at[1] + goal.size[1] - slot.size[1] : into.at[1] + (into.size[1] - slot.size[1]) / 2;
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
            duration: (Style.calm ? 1.6 : 1) * 560
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
        opacity: sample.walks || sample.into.size[0] > 0 ? 1 : 1 - sample.gone
        scale: 1 - (1 - sample.least) * sample.shrunk
        width: sample.mm(sample.slot.size[0])
        x: sample.mm(sample.placeX(sample.walks ? 1 - sample.come : 0) + (sample.awayX() - sample.slot.at[0]) * sample.flown + 2 * sample.shaken)
        // who walks away steps up and down
        y: sample.mm(sample.slot.at[1] + (sample.awayY() - sample.slot.at[1]) * sample.flown - (sample.walks ? 3 * Math.abs(Math.sin(sample.gone * 4 * Math.PI)) : 0))

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
