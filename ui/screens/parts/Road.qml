pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// How far a way has been walked: a road of stones to a flag. No number, no clock.
Item {
    id: road

    required property int walked
    required property int count
    readonly property real stone: Math.min(Style.mm(11), width / (1.5 * (count + 2)))
    readonly property real step: (width - 2.4 * stone) / Math.max(1, count)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Style.line
        height: Style.mm(3)
        radius: height / 2
        width: parent.width - road.stone
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Style.main
        height: Style.mm(3)
        radius: height / 2
        width: road.walked * road.step
    }

    Repeater {
        model: road.count

        Rectangle {
            required property int index
            readonly property bool behind: index < road.walked
            readonly property bool here: index === road.walked

            anchors.verticalCenter: parent.verticalCenter
            border.color: behind || here ? Style.deep : Style.line
            border.width: Style.mm(1)
            color: behind ? Style.main : here ? Style.glow : Style.sheet
            height: here ? road.stone * 1.35 : road.stone
            radius: height / 2
            width: height
            x: index * road.step + (road.stone - width) / 2
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Style.deep
        name: "flag-checkered"
        size: 2 * road.stone
    }
}
