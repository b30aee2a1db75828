pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// What is held to make it rise: a pump, bellows. A short tap sets it going and the next one stops
// it, for hands that cannot hold.
Touch {
    id: hold

    required property StageTable stage
    property string place: "hold"
    property bool mirrored: false
    property bool pointed: false
    // it goes on by itself
    property bool stays: false
    readonly property bool going: live && (sunk || stays)
    readonly property var slot: stage.slot(place)
    readonly property int frames: 4
    readonly property int tapMs: 260
    property real since: 0
    property bool was: false
    property real gone: 0

    height: stage.mm(slot.size[1])
    objectName: "hold"
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    onLiveChanged: if (!live)
        stays = false
    onSunkChanged: {
        if (sunk) {
            was = stays;
            stays = false;
            since = Date.now();
        } else if (live) {
            stays = !was && Date.now() - since < tapMs;
        }
    }

    FrameAnimation {
        running: hold.going && !Style.still

        onTriggered: hold.gone += Math.min(100, frameTime * 1000)
    }

    Repeater {
        model: hold.stage.unit > 0 ? hold.frames : 0

        Part {
            required property int index
            // down and up again
            readonly property int beat: Math.floor(hold.gone / 130) % (2 * hold.frames - 2)
            readonly property int frame: beat < hold.frames ? beat : 2 * hold.frames - 2 - beat

            h: hold.slot.size[1]
            n: "hold-" + index
            stage: hold.stage
            visible: index === (hold.going && Style.still ? 2 : frame)
            w: hold.slot.size[0]

            transform: Scale {
                origin.x: hold.width / 2
                xScale: hold.mirrored ? -1 : 1
            }
        }
    }

    Rectangle {
        border.color: Style.paper
        border.width: hold.stage.mm(1.2)
        color: hold.going ? Style.right : Style.deep
        height: width
        radius: width / 2
        visible: hold.live
        width: hold.stage.mm(22)
        x: hold.stage.mm(2)
        y: hold.height - height - hold.stage.mm(2) + (hold.going ? hold.stage.mm(1) : 0)

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: hold.going ? "arrow-up-bold" : "gesture-tap-hold"
            size: parent.width * 0.66
        }
    }

    GhostHand {
        shown: hold.pointed
        x: Math.round(hold.width * 0.6)
        y: Math.round(hold.height * 0.25)
    }
}
