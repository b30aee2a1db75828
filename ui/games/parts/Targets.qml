pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: a board for those who watch, with a picture for each target.
Item {
    id: targets

    required property var grab
    readonly property var slot: grab.slot("score")
    readonly property var own: grab.scene.parts?.board ?? [105, 33]
    readonly property real scaled: Math.min(slot.size[0] / own[0], slot.size[1] / own[1])
    readonly property int count: grab.targets.length
    readonly property real sign: grab.scene.parts?.["sign-on"]?.[0] ?? 26

    x: grab.mm(slot.at[0])
    y: grab.mm(slot.at[1])

    Sized {
        name: "board"
        scaled: targets.scaled
        stage: targets.grab
    }

    Repeater {
        model: targets.grab.unit > 0 ? targets.count : 0

        Sized {
            required property int index
            readonly property real each: targets.own[0] / targets.count
            readonly property bool done: index < targets.grab.gone.length

            name: done ? "sign-on" : "sign-off"
            scaled: targets.scaled
            stage: targets.grab
            x: targets.grab.mm(targets.scaled * (each * (index + 0.5) - targets.sign / 2))
            y: targets.grab.mm(targets.scaled * 12)
        }
    }
}
