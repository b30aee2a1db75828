pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A flat wagon with a toy on it: what it shows is what it opens. Hops where it is pressed.
Touch {
    id: wagon

    property string picture: ""
    property string icon: ""
    // beneath the icon, where there is no picture
    property string text: ""
    // what the hand does, as an icon
    property string hand: ""
    property bool done: false
    readonly property real bed: Style.mm(5)
    readonly property real wheel: Style.mm(9)

    Rectangle {
        id: load

        border.color: wagon.sunk ? Style.deep : Style.line
        border.width: Style.border
        color: wagon.picture === "" ? Style.wash : Style.sheet
        height: wagon.height - wagon.bed - Math.round(wagon.wheel * 0.6)
        radius: Style.corner
        width: wagon.width
        y: wagon.sunk ? -Style.mm(2) : 0

        Drawing {
            address: wagon.picture
            anchors.fill: parent
            anchors.margins: Style.mm(1.5)
            fillMode: Image.Pad
        }

        Column {
            anchors.centerIn: parent
            visible: wagon.picture === ""
            width: parent.width - Style.mm(4)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Style.deep
                name: wagon.icon
                size: Style.mm(26)
            }

            Words {
                color: Style.deep
                horizontalAlignment: Text.AlignHCenter
                role: "sign"
                text: wagon.text
                visible: Style.fits("sign", text, parent.width, Style.mm(14))
                width: parent.width
            }
        }
    }

    // the bed runs on to the next wagon
    Rectangle {
        color: Style.main
        height: wagon.bed
        radius: Style.mm(1)
        width: wagon.width + Style.gap
        y: wagon.height - wagon.bed - Math.round(wagon.wheel * 0.6)
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index

            border.color: "#8A97A8"
            border.width: Style.mm(1.5)
            color: Style.ink
            height: wagon.wheel
            radius: height / 2
            width: height
            x: Math.round([0.1, 0.24, 0.66, 0.8][index] * wagon.width)
            y: wagon.height - height
        }
    }

    Rectangle {
        border.color: Style.line
        border.width: Style.border
        color: Style.sheet
        height: Style.mm(17)
        radius: height / 2
        visible: wagon.hand !== ""
        width: height
        x: wagon.width - width - Style.mm(2)
        y: load.y + load.height - height + Style.mm(3)

        Icon {
            anchors.centerIn: parent
            color: Style.deep
            name: wagon.hand === "hold" ? "gesture-tap-hold" : "gesture-tap"
            size: Style.mm(13)
        }
    }

    Rectangle {
        color: Style.right
        height: Style.mm(14)
        radius: height / 2
        visible: wagon.done
        width: height
        x: wagon.width - width - Style.mm(2)
        y: load.y + Style.mm(2)

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: "check-bold"
            size: Style.mm(10)
        }
    }
}
