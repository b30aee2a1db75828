pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Who meets now, as large as it can be, and the button with which they begin; at the end who has
// won, with the cup.
Item {
    id: next

    required property var first
    required property var second
    // {} until somebody has won
    required property var champion
    readonly property bool over: (champion.id ?? "") !== ""
    readonly property real cell: (height - Style.card - 2 * Style.gap) / 2

    signal activated

    Repeater {
        model: next.over ? 0 : 2

        TeamPlate {
            required property int index

            height: next.cell - Style.mm(2)
            hue: index ? "#00504A" : "#7A2F08"
            rim: index ? "#4CCFC4" : "#FFA362"
            team: index ? next.second : next.first
            y: index * (next.cell + Style.mm(2))
        }
    }

    TeamPlate {
        height: next.height - y - (Style.portrait ? Style.card + Style.gap : 0)
        hue: "#3A2A8C"
        rim: Style.lamp
        team: next.champion
        visible: next.over
        y: next.cell * 0.7
    }

    Icon {
        color: Style.lamp
        name: "trophy"
        size: next.cell * 0.7
        visible: next.over
        x: (next.width - width) / 2
    }

    BigButton {
        height: Style.card
        icon: "play"
        objectName: "bracket-play"
        primary: true
        text: qsTr("Begin")
        visible: !next.over
        width: parent.width - (Style.portrait ? Style.rail + Style.gap : 0)
        x: parent.width - width
        y: parent.height - height

        onActivated: next.activated()
    }

    component TeamPlate: Rectangle {
        id: plate

        required property var team
        required property color hue
        required property color rim

        border.color: rim
        border.width: Style.mm(1.6)
        color: hue
        radius: Style.mm(6)
        width: next.width

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            color: "#FFFDF8"
            name: plate.team.icon ?? "help"
            size: Math.min(parent.height * 0.7, Style.mm(48))
            x: Style.mm(6)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: "#FFFDF8"
            // read at five metres: as large as the plate is
            font.pixelSize: Math.round(Math.min(plate.height * 0.42, 96 * width / Math.max(1, Style.letters.advanceWidth(text))))
            role: "title"
            text: plate.team.name ?? ""
            width: parent.width - x - Style.mm(3)
            x: icon.x + icon.size + Style.mm(5)
        }
    }
}
