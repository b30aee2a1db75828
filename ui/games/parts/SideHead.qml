pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Who of two plays here: a sign, what went well so far, the points.
Rectangle {
    id: head

    required property int place
    required property var marks
    required property int points

    color: place ? Style.go : Style.deep
    // many are smaller, so that they leave the points their room
    readonly property real mark: Math.min(Style.mm(10), (score.x - row.x - Style.mm(4)) / Math.max(1, marks.length) - Style.mm(2))

    height: Style.mm(22)
    radius: Style.corner

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: Style.paper
        name: head.place ? "wrench" : "hammer"
        size: Style.mm(15)
        x: Style.mm(4)
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(2)
        x: sign.x + sign.width + Style.mm(6)

        Repeater {
            model: head.marks.length

            Rectangle {
                required property int index
                readonly property int mark: head.marks[index] ?? -1

                border.color: Style.paper
                border.width: Style.mm(1)
                color: mark === 1 ? Style.lamp : "transparent"
                height: head.mark
                radius: mark === 0 ? height / 2 : Style.mm(1)
                width: height
            }
        }
    }

    Words {
        id: score

        anchors.right: parent.right
        anchors.rightMargin: Style.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        color: Style.paper
        role: "title"
        text: head.points
    }
}
