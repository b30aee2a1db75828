pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Which team plays at this end, and the runs that it has won.
Rectangle {
    id: head

    required property int place
    required property var team
    required property var marks

    color: place ? "#00504A" : "#7A2F08"
    height: Style.mm(22)
    radius: Style.corner

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: "#FFFDF8"
        name: head.team.icon ?? "help"
        size: Style.mm(17)
        x: Style.mm(4)
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: "#FFFDF8"
        role: Style.fits("title", text, width, head.height * 1.5) ? "title" : "sign"
        text: head.team.name ?? ""
        width: lamps.x - x - Style.mm(2)
        x: sign.x + sign.size + Style.mm(4)
    }

    Row {
        id: lamps

        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(2)
        x: parent.width - width - Style.mm(4)

        Repeater {
            model: head.marks.length

            Rectangle {
                required property int index

                border.color: "#FFFDF8"
                border.width: Style.mm(1)
                color: head.marks[index] === 1 ? Style.lamp : "transparent"
                height: Style.mm(10)
                radius: head.place ? Style.mm(1) : height / 2
                width: height
            }
        }
    }
}
