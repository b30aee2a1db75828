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

        // all find room beside the points
        readonly property real each: Math.min(Style.mm(10), (head.width - x - points.width - Style.mm(8)) / Math.max(1, head.marks.length) - spacing)

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
                height: row.each
                radius: mark === 0 ? height / 2 : Style.mm(1)
                width: height
            }
        }
    }

    Words {
        id: points

        anchors.right: parent.right
        anchors.rightMargin: Style.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        color: Style.paper
        role: "title"
        text: head.points
    }
}
