import QtQuick

// A thing on its way from the belt into a box: along the belt to the gate, off it, down. One that
// was sent wrong bounces there and goes where it belongs.
Item {
    id: toss

    required property StageTable stage
    property string picture: ""
    property real side: 40
    property point gate: Qt.point(0, 0)
    property point home: Qt.point(0, 0)
    // the column of the pusher that sends it off, and the box where it ends
    property int column: 0
    property Box into: null
    property bool missed: false
    readonly property bool flying: slide.running || fall.running || walk.running

    signal pushed
    signal bounced
    signal landed

    // points are of the thing's middle
    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    function send(from: point): void {
        x = Math.round(from.x - width / 2);
        y = Math.round(from.y - height / 2);
        slide.to = Math.round(gate.x - width / 2);
        slide.duration = Math.max(100, Math.min(420, Math.abs(slide.to - x) / (stage?.unit ?? 1) * 2.2));
        slide.restart();
    }

    height: mm(side)
    visible: flying
    width: height
    z: 5

    Part {
        h: toss.side
        n: toss.picture
        stage: toss.stage
        w: toss.side
    }

    NumberAnimation {
        id: slide

        easing.type: Easing.InOutQuad
        property: "x"
        target: toss

        onFinished: {
            toss.pushed();
            fall.restart();
        }
    }

    SequentialAnimation {
        id: fall

        onFinished: {
            if (!toss.missed)
                return toss.landed();
            toss.bounced();
            walk.restart();
        }

        NumberAnimation {
            duration: 130
            easing.type: Easing.OutQuad
            property: "y"
            target: toss
            to: Math.round(toss.y - toss.mm(12))
        }

        NumberAnimation {
            duration: 260
            easing.type: Easing.InQuad
            property: "y"
            target: toss
            to: Math.round(toss.gate.y - toss.height / 2)
        }
    }

    SequentialAnimation {
        id: walk

        onFinished: toss.landed()

        NumberAnimation {
            duration: 160
            easing.type: Easing.OutQuad
            property: "y"
            target: toss
            to: Math.round(Math.min(toss.gate.y, toss.home.y) - toss.height / 2 - toss.mm(14))
        }

        NumberAnimation {
            duration: 360
            easing.type: Easing.InOutQuad
            property: "x"
            target: toss
            to: Math.round(toss.home.x - toss.width / 2)
        }

        NumberAnimation {
            duration: 220
            easing.type: Easing.InQuad
            property: "y"
            target: toss
            to: Math.round(toss.home.y - toss.height / 2)
        }
    }
}
