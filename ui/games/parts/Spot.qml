import QtQuick
import ui
import "../../parts"

// A place of the stage: tapped, the arm goes there by itself. Whoever plays by tapping sees where.
Touch {
    id: spot

    required property var grab
    required property string name
    readonly property bool goal: grab.goal === name
    readonly property bool pointed: grab.ghost === name

    live: !grab.over_
    objectName: "spot-" + name

    onActivated: grab.go(name)

    Rectangle {
        anchors.centerIn: parent
        border.color: Style.ink
        border.width: spot.grab.mm(1)
        color: spot.goal ? Style.lamp : Style.sheet
        height: width
        radius: width / 2
        visible: spot.live && (spot.grab.taps || spot.goal)
        width: spot.grab.mm(18)

        Icon {
            anchors.centerIn: parent
            name: spot.goal ? "check-bold" : "gesture-tap"
            size: parent.width * 0.66
        }
    }

    GhostHand {
        shown: spot.pointed
        x: Math.round(spot.width * 0.5)
        y: Math.round(spot.height * 0.5)
    }
}
