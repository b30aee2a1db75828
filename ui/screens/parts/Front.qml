pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A front of twelve windows: behind each that a round of today has lit somebody looks out.
Rectangle {
    id: front

    required property color wall
    required property int lit
    // pictures of drawn children
    required property var faces
    readonly property int across: Style.portrait ? 3 : 4
    readonly property int down: 12 / across
    readonly property real paneWidth: Math.round((width - Style.mm(6)) / across)
    readonly property real paneHeight: Math.round((height - Style.mm(8)) / down)

    color: Qt.darker(wall, 1.12)

    Repeater {
        model: 12

        Rectangle {
            id: pane

            required property int index
            // neither row by row nor one beside the other
            readonly property int turn: index * 5 % 12
            readonly property bool on: turn < front.lit

            color: Qt.darker(front.wall, 1.6)
            height: front.paneHeight - Style.mm(6)
            radius: Style.mm(1.5)
            width: front.paneWidth - Style.mm(6)
            x: Style.mm(6) + index % front.across * front.paneWidth
            y: Style.mm(6) + Math.floor(index / front.across) * front.paneHeight

            Rectangle {
                anchors.fill: parent
                anchors.margins: Style.mm(2)
                color: pane.on ? "#FFD874" : "#2B1226"

                Person {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    height: Math.min(parent.height - Style.mm(2), parent.width * 1.1)
                    visible: pane.on
                    who: front.faces[pane.turn % Math.max(1, front.faces.length)] ?? ""
                    width: Math.min(parent.width, height * 200 / 240)
                }
            }

            // the sill
            Rectangle {
                color: Style.main
                height: Style.mm(2)
                width: parent.width + Style.mm(3)
                x: -Style.mm(1.5)
                y: parent.height - Style.mm(1)
            }
        }
    }
}
