pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// A house of the street: its front of windows rolls up, its lower board comes out like a drawer,
// and in it stands what is played.
Touch {
    id: house

    // what Station.attract tells
    required property var shown
    // how many of its windows are lit, and by whom
    property int lit: 0
    property var faces: []
    property bool open: false
    property bool running: false
    readonly property real roofHeight: Math.round(width * 56 / 720)
    readonly property real side: Style.mm(6)
    readonly property real lintel: Style.mm(8)
    readonly property real boardHeight: Style.mm(Style.portrait ? 28 : 24)
    // how far the drawer comes out
    readonly property real out: Style.mm(14)
    readonly property int steps: 6
    property int step: open ? steps : 0
    property real rolled: open ? 1 : 0
    readonly property real openingTop: roofHeight + lintel
    readonly property real openingHeight: height - openingTop - boardHeight
    readonly property color wall: Qt.tint(Style.deep, Qt.alpha(Style.main, 0.45))
    readonly property color dark: Qt.darker(Style.deep, 1.35)

    label: shown.round?.name ?? shown.card?.name ?? ""

    Behavior on rolled {
        NumberAnimation {
            duration: Style.still ? 0 : 700
        }
    }

    Behavior on step {
        SequentialAnimation {
            PauseAnimation {
                duration: Style.still || !house.open ? 0 : 600
            }

            NumberAnimation {
                duration: Style.still ? 0 : 800
                easing.type: Easing.OutCubic
            }
        }
    }

    Image {
        fillMode: Image.Pad
        height: house.roofHeight
        source: Style.street ? Icons.look("streets/" + Style.street + "/roof.svg") : ""
        sourceSize: Qt.size(house.width, house.roofHeight)
        width: house.width
    }

    // all of it hides what drifts behind
    Rectangle {
        color: house.wall
        height: house.height - y
        width: house.width
        y: house.roofHeight
    }

    Rectangle {
        color: Style.main
        height: house.height - y
        width: Style.mm(2)
        y: house.roofHeight
    }

    Rectangle {
        color: house.dark
        height: house.height - y
        width: Style.mm(3)
        x: house.width - width
        y: house.roofHeight
    }

    Item {
        id: opening

        height: house.openingHeight
        width: house.width - 2 * house.side
        x: house.side
        y: house.openingTop

        Shown {
            anchors.fill: parent
            running: house.running && house.step === house.steps
            shown: house.shown
            visible: house.rolled > 0
        }
    }

    // the front of windows, a child of today in each that is lit
    Item {
        clip: true
        height: Math.round((house.openingHeight - house.out) * (1 - house.rolled))
        visible: height > 0
        width: opening.width
        x: opening.x
        y: opening.y

        Front {
            faces: house.faces
            height: house.openingHeight - house.out
            lit: house.lit
            wall: house.wall
            width: parent.width
            y: parent.height - height
        }
    }

    // it rolls up into its case
    Rectangle {
        color: "#50546A"
        height: house.lintel
        radius: height / 2
        width: house.width + Style.mm(6)
        x: -Style.mm(3)
        y: house.roofHeight - Style.mm(1)

        Rectangle {
            color: "#82879B"
            height: Math.round(parent.height / 3)
            radius: height / 2
            width: parent.width
            y: Style.mm(1)
        }
    }

    // the board: over the foot of what is played until it comes out
    Rectangle {
        id: board

        readonly property real wider: Style.mm(5) * house.step / house.steps

        // darker than the wall, for paper is to be read on it in every street's hue
        color: Style.deep
        height: house.boardHeight
        width: house.width + 2 * Math.round(wider)
        x: -Math.round(wider)
        y: house.height - height - house.out + Math.round(house.out * house.step / house.steps)

        Rectangle {
            color: Style.main
            height: Style.mm(2)
            width: parent.width
        }

        Rectangle {
            color: house.dark
            height: Style.mm(2)
            width: parent.width
            y: parent.height - height
        }

        Words {
            color: Style.paper
            height: parent.height
            role: "sign"
            text: house.label
            verticalAlignment: Text.AlignVCenter
            width: (cup.visible ? cup.x : parent.width) - x - Style.mm(4)
            x: Style.mm(6)
        }

        Cup {
            id: cup

            anchors.right: parent.right
            anchors.rightMargin: Style.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            points: house.shown.best ?? 0
            visible: points > 0
        }
    }
}
