import QtQuick
import ui

// What sends a thing off the belt above its box.
Item {
    id: pusher

    required property StageTable stage
    required property real middle
    required property var slot
    property real out: 0

    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    function punch(): void {
        if (!Style.still)
            punching.restart();
    }

    x: mm(middle - 14)
    y: mm(slot.at[1] - 46)

    Part {
        h: 28
        n: "pusher"
        stage: pusher.stage
        w: 28
    }

    Part {
        h: 26
        n: "head"
        stage: pusher.stage
        w: 26
        x: pusher.mm(1)
        y: pusher.mm(6 + 14 * pusher.out)
    }

    SequentialAnimation {
        id: punching

        NumberAnimation {
            duration: Style.quick
            easing.type: Easing.OutCubic
            property: "out"
            target: pusher
            to: 1
        }

        NumberAnimation {
            duration: 260
            easing.type: Easing.InOutQuad
            property: "out"
            target: pusher
            to: 0
        }
    }
}
