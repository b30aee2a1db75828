import QtQuick
import ui

// A picture on its way from the tray to its place: there in a quarter of a second, and where it has
// nothing to rest on it falls through.
Item {
    id: fly

    required property StageTable stage
    property string picture: ""
    property real side: 44
    property point start: Qt.point(0, 0)
    property point goal: Qt.point(0, 0)
    property bool falls: false
    property real gone: 0
    property real fall: 0
    readonly property bool flying: away.running

    signal landed

    function send(from: point, to: point, name: string, sinks: bool): void {
        start = from;
        goal = to;
        picture = name;
        falls = sinks;
        if (Style.still)
            landed();
        else
            away.restart();
    }

    opacity: 1 - fall
    visible: flying
    x: Math.round(start.x + (goal.x - start.x) * gone)
    y: Math.round(start.y + (goal.y - start.y) * gone - stage.mm(20) * Math.sin(Math.PI * gone) + stage.mm(70) * fall)
    z: 5

    Part {
        h: fly.side
        n: fly.picture
        stage: fly.stage
        w: fly.side
        x: -Math.round(width / 2)
        y: -Math.round(height / 2)
    }

    SequentialAnimation {
        id: away

        ScriptAction {
            script: fly.fall = 0
        }

        NumberAnimation {
            duration: 260
            easing.type: Easing.OutCubic
            from: 0
            property: "gone"
            target: fly
            to: 1
        }

        ScriptAction {
            script: if (!fly.falls)
                fly.landed()
        }

        PauseAnimation {
            duration: fly.falls ? 300 : 0
        }

        NumberAnimation {
            duration: fly.falls ? 550 : 0
            easing.type: Easing.InQuad
            property: "fall"
            target: fly
            to: fly.falls ? 1 : 0
        }
    }
}
