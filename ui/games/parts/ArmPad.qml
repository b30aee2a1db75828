import QtQuick
import "../../parts"

// A lever's pad: the arm moves while it is held. A short tap moves it a little, for hands that
// cannot hold.
Touch {
    id: pad

    required property StageTable stage
    required property string name
    property bool pointed: false
    // of a crew, whose it is
    property int whose: -1
    property real scaled: 1
    property bool byKey: false
    readonly property bool going: live && (sunk || byKey || lingers.running)
    readonly property var size: stage?.scene.parts?.["pad-" + name] ?? [22, 23]
    readonly property var ringed: stage?.scene.parts?.["pad-ring"] ?? [27, 28]

    signal held(bool on)
    signal steered(int key, bool down)

    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    function tap(): void {
        lingers.restart();
    }

    Accessible.description: badge.said
    height: mm(size[1] * scaled)
    objectName: "pad-" + name
    width: mm(size[0] * scaled)

    Keys.onPressed: event => {
        event.accepted = live && [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key);
        if (event.accepted && !event.isAutoRepeat)
            steered(event.key, true);
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            steered(event.key, false);
    }
    onActiveFocusChanged: if (!activeFocus)
        [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].forEach(key => steered(key, false))
    onGoingChanged: held(going)
    onSunkChanged: if (sunk)
        lingers.restart()

    Timer {
        id: lingers

        interval: 400
    }

    Part {
        h: pad.ringed[1] * pad.scaled
        n: "pad-ring"
        stage: pad.stage
        visible: pad.going || pad.pointed
        w: pad.ringed[0] * pad.scaled
        x: Math.round((pad.width - width) / 2)
        y: Math.round((pad.height - height) / 2)
    }

    Part {
        h: pad.size[1] * pad.scaled
        n: "pad-" + pad.name
        stage: pad.stage
        w: pad.size[0] * pad.scaled
        y: pad.going ? pad.mm(1) : 0
    }

    CrewBadge {
        id: badge

        height: pad.mm(15)
        seat: pad.whose
        x: pad.width - width * 0.6
        y: -height * 0.4
    }

    GhostHand {
        shown: pad.pointed
        x: Math.round(pad.width * 0.5)
        y: Math.round(pad.height * 0.4)
    }
}
