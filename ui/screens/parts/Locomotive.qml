pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// What draws the train of games: a touch brings all of them.
Touch {
    id: loco

    required property string text
    readonly property real wheel: Style.mm(11)
    // words beneath sign and window, or between them
    readonly property bool slim: width > 2.5 * height

    label: text

    Rectangle {
        id: body

        bottomRightRadius: Style.mm(5)
        color: Style.go
        height: loco.height - Math.round(loco.wheel * 0.6)
        radius: Style.mm(5)
        topRightRadius: Style.mm(20)
        width: loco.width
        y: loco.sunk ? Style.mm(1) : 0

        Rectangle {
            color: Style.goEdge
            height: Style.mm(5)
            radius: Style.mm(2)
            width: parent.width
            y: parent.height - height
        }

        Rectangle {
            color: "#BFE0EA"
            height: Style.mm(15)
            radius: Style.mm(3)
            topRightRadius: Style.mm(12)
            width: Style.mm(20)
            x: parent.width - width - Style.mm(7)
            y: Style.mm(5)
        }

        Icon {
            color: Style.paper
            name: "puzzle"
            size: Style.mm(15)
            x: Style.mm(5)
            y: Style.mm(5)
        }

        Words {
            color: Style.paper
            horizontalAlignment: Text.AlignHCenter
            role: Style.fitting(loco.text, width, height)
            text: loco.text
            verticalAlignment: Text.AlignVCenter
            height: parent.height - y - Style.mm(6)
            width: parent.width - (loco.slim ? Style.mm(52) : Style.mm(6))
            x: loco.slim ? Style.mm(22) : Style.mm(3)
            y: loco.slim ? 0 : Style.mm(21)
        }
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            border.color: "#8A97A8"
            border.width: Style.mm(1.5)
            color: Style.ink
            height: loco.wheel
            radius: height / 2
            width: height
            x: Math.round([0.12, 0.42, 0.74][index] * loco.width)
            y: loco.height - height
        }
    }
}
