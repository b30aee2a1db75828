pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Something that lies under twelve patches: each clue takes some away, first the one that was
// touched, last those in the middle. Known, it lies bare.
Touch {
    id: cover

    required property StageTable stage
    required property string picture
    // of so many clues so many can be read; or it is known and lies bare
    required property int clues
    required property int uncovered
    required property bool known
    // patches that are gone by now
    readonly property int bare: known ? across * down : 2 + Math.round(7 * (uncovered - 1) / Math.max(1, clues - 1))
    readonly property var slot: stage.slot("thing")
    readonly property int across: 4
    readonly property int down: 3
    // from the edges to the middle
    property var order: [2, 8, 4, 7, 10, 1, 0, 11, 3, 9, 5, 6]

    // what was touched goes first
    function choose(patch: int): void {
        const place = order.indexOf(patch);
        if (place < bare)
            return;
        const other = [...order];
        [other[bare], other[place]] = [other[place], other[bare]];
        order = other;
    }

    function celebrate(): void {
        party.restart();
    }

    height: stage.mm(slot.size[1])
    label: qsTr("One more clue")
    objectName: "clue-" + uncovered
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    onPictureChanged: order = [2, 8, 4, 7, 10, 1, 0, 11, 3, 9, 5, 6]

    NumberAnimation {
        id: party

        property real gone: 0

        duration: 1100
        from: 0
        property: "gone"
        target: party
        to: 1
    }

    Part {
        h: cover.slot.size[1]
        n: "plate"
        stage: cover.stage
        w: cover.slot.size[0]
    }

    Part {
        anchors.centerIn: parent
        h: cover.slot.size[1] * 0.86
        n: cover.picture === "" ? "nothing" : cover.picture
        stage: cover.stage
        w: cover.slot.size[0] * 0.86
    }

    Repeater {
        model: cover.stage.unit > 0 ? cover.across * cover.down : 0

        Part {
            id: patch

            required property int index
            readonly property bool gone: cover.order.indexOf(index) < cover.bare
            property real away: gone ? 1 : 0

            // patches overlap, so that nothing shows between them
            h: cover.slot.size[1] / cover.down * 1.16
            n: "patch-" + index % 3
            opacity: 1 - away
            stage: cover.stage
            visible: away < 1
            w: cover.slot.size[0] / cover.across * 1.16
            x: Math.round((index % cover.across + 0.5) * cover.width / cover.across - width / 2 + away * width * 0.5)
            y: Math.round((Math.floor(index / cover.across) + 0.5) * cover.height / cover.down - height / 2)

            onGoneChanged: if (gone)
                puff.burst(x + width / 2, y + height / 2)

            Behavior on away {
                enabled: !Style.still

                NumberAnimation {
                    duration: 220
                }
            }

            TapHandler {
                // it only says which patch is meant; the cover itself answers
                onPressedChanged: if (pressed)
                    cover.choose(patch.index)
            }
        }
    }

    Puff {
        id: puff
    }

    Sparks {
        gone: Style.still ? 0 : party.gone
        stage: cover.stage
        x: cover.width / 2
        y: cover.height / 2
    }
}
