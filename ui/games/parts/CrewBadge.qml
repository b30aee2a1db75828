pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Whose place it is, of a crew: a shape, a colour and a tool, so that no colour says it alone.
Item {
    id: badge

    // the first of the crew is 0; -1: nobody's, and not seen
    required property int seat
    readonly property var shapes: ["circle", "square-rounded", "hexagon", "shield"]
    readonly property var tools: ["hammer", "wrench", "screwdriver", "shovel"]
    readonly property string said: [qsTr("Hammer"), qsTr("Wrench"), qsTr("Screwdriver"), qsTr("Shovel")][seat] ?? ""

    visible: seat >= 0
    width: height

    onSeatChanged: if (visible && !Style.still)
        pop.restart()

    Rectangle {
        anchors.fill: parent
        border.color: Style.ink
        border.width: Style.mm(0.6)
        color: Style.sheet
        radius: width / 2
    }

    Icon {
        anchors.centerIn: parent
        color: Style.crew[badge.seat] ?? Style.ink
        name: badge.shapes[badge.seat] ?? ""
        size: badge.height * 0.8
    }

    Icon {
        anchors.centerIn: parent
        color: Style.sheet
        name: badge.tools[badge.seat] ?? ""
        size: badge.height * 0.43
    }

    SequentialAnimation {
        id: pop

        NumberAnimation {
            duration: 140
            easing.type: Easing.OutQuad
            from: 1
            property: "scale"
            target: badge
            to: 1.25
        }

        NumberAnimation {
            duration: 180
            easing.type: Easing.InQuad
            property: "scale"
            target: badge
            to: 1
        }
    }
}
