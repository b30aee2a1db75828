import QtQuick
import ui

// The light has gone out: what a cap lamp shows is a round about the last touch. Not in calm.
Item {
    id: beam

    required property StageTable stage
    property point at: Qt.point(width / 2, height / 2)
    readonly property real side: stage.mm(150)
    readonly property real left_: Math.round(at.x - side / 2)
    readonly property real top_: Math.round(at.y - side / 2)
    readonly property color dark: "#C80B1020"

    clip: true
    visible: stage.night && !Style.calm && !(stage.table.finished ?? false)

    Rectangle {
        color: beam.dark
        height: Math.max(0, beam.top_)
        width: beam.width
    }

    Rectangle {
        color: beam.dark
        height: Math.max(0, beam.height - y)
        width: beam.width
        y: beam.top_ + beam.side
    }

    Rectangle {
        color: beam.dark
        height: beam.side
        width: Math.max(0, beam.left_)
        y: beam.top_
    }

    Rectangle {
        color: beam.dark
        height: beam.side
        width: Math.max(0, beam.width - x)
        x: beam.left_ + beam.side
        y: beam.top_
    }

    Part {
        h: 150
        n: "beam"
        stage: beam.stage
        w: 150
        x: beam.left_
        y: beam.top_
    }
}
