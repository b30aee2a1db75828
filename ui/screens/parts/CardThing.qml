import QtQuick
import ui
import "../../parts"

// A thing of a trade that can be touched: it hops, and what it has to tell is told beside it.
Touchable {
    id: thing

    required property string picture
    required property string icon
    required property string name
    // it is the one that tells
    property bool open: false
    readonly property real inset: Style.mm(3)

    colour: open ? Style.chosen : Style.sheet
    label: name
    rim: open ? Style.deep : Style.line

    Item {
        id: shown

        property int lift: 0

        height: thing.height - 2 * thing.inset
        width: thing.width - 2 * thing.inset
        x: thing.inset
        y: thing.inset - lift

        Drawing {
            address: thing.picture
            anchors.fill: parent
            fillMode: Image.Pad
            visible: thing.picture !== ""
        }

        Icon {
            anchors.centerIn: parent
            color: Style.deep
            name: thing.icon
            size: Math.min(parent.height, parent.width) * 0.6
            visible: thing.picture === ""
        }
    }

    // a finger says that it is to be touched, until it was
    Rectangle {
        border.color: Style.deep
        border.width: Style.mm(1)
        color: thing.open ? Style.deep : Style.sheet
        height: Style.mm(22)
        radius: height / 2
        width: height
        x: thing.width - width - Style.mm(1)
        y: thing.height - height - Style.mm(1)

        Icon {
            anchors.centerIn: parent
            color: thing.open ? Style.paper : Style.deep
            name: thing.open ? thing.icon : "gesture-tap"
            size: Style.mm(15)
        }
    }

    onActivated: if (!Style.still)
        hop.restart()

    SequentialAnimation {
        id: hop

        NumberAnimation {
            duration: Style.quick
            easing.type: Easing.OutQuad
            property: "lift"
            target: shown
            to: Style.mm(5)
        }

        NumberAnimation {
            duration: 2 * Style.quick
            easing.type: Easing.InQuad
            property: "lift"
            target: shown
            to: 0
        }
    }
}
