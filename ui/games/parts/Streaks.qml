pragma ComponentBehavior: Bound

import QtQuick
import ui

// A wind is seen: streaks of paper that it carries along.
Item {
    id: streaks

    required property StageTable stage
    // its way: -1 to the left, 1 to the right, 0 calm
    required property real wind
    readonly property var eye: stage.drawn.far?.at ?? [200, 90]

    anchors.fill: parent
    visible: wind !== 0

    Repeater {
        model: streaks.stage.unit > 0 && streaks.wind !== 0 ? 5 : 0

        Rectangle {
            required property int index
            readonly property real span: streaks.stage.sheet.width
            readonly property real along: ((Style.still ? 0 : streaks.stage.ms * 0.16) + index * span * 0.29) % span

            color: Style.paper
            height: streaks.stage.mm(1.6)
            opacity: 0.85
            radius: height / 2
            width: streaks.stage.mm(26 - index * 3)
            x: streaks.stage.mm(streaks.wind > 0 ? along : span - along)
            y: streaks.stage.mm(streaks.eye[1] - 36 + index * 15)
        }
    }
}
