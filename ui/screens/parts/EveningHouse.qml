pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../city"

// The street in the evening, its windows lit, and the wall of the child's own house before it.
Item {
    id: evening

    required property var windows
    required property int lit
    // how far the wall reaches from the left, and where all of it stands
    required property real wall
    required property real ground
    readonly property real brick: Style.mm(24)

    Rectangle {
        height: evening.ground
        width: evening.width

        gradient: Gradient {
            GradientStop {
                color: Style.night
                position: 0
            }

            GradientStop {
                color: Style.contrast ? Style.night : Qt.tint(Style.nightEdge, Qt.alpha(Style.main, 0.5))
                position: 1
            }
        }
    }

    City {
        height: Style.city
        lit: evening.lit
        night: true
        visible: !Style.contrast
        width: evening.width
        windows: evening.windows
        y: evening.ground - height
    }

    Rectangle {
        id: house

        readonly property int across: Math.max(0, Math.ceil(width / evening.brick))
        readonly property int down: Math.max(0, Math.ceil(height / (evening.brick / 2)))

        clip: true
        color: Style.contrast ? Style.night : Qt.darker(Style.deep, 1.15)
        height: evening.ground - y
        width: evening.wall
        y: Style.portrait ? Style.mm(26) : 0

        // here and there a brick that is lighter
        Repeater {
            model: Style.contrast ? 0 : Math.ceil(house.across * house.down / 4)

            Rectangle {
                required property int index
                readonly property int row: Math.floor(index * 4 / house.across)

                color: Style.deep
                height: evening.brick / 2 - Style.mm(1)
                radius: Style.mm(0.5)
                width: evening.brick - Style.mm(1)
                x: (index * 4 % house.across + (row * 7 % 4) - (row % 2) / 2) * evening.brick
                y: row * evening.brick / 2
            }
        }

        Rectangle {
            color: Style.main
            height: Style.mm(5)
            width: parent.width
        }
    }

    // the street's floor, and the rail on which what comes next rolls in
    Rectangle {
        color: Style.nightGround
        height: evening.height - y
        width: evening.width
        y: evening.ground

        Rectangle {
            color: Style.nightEdge
            height: Style.mm(3)
            width: parent.width
        }
    }
}
