pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// Somebody without a trade yet, who tries on helmets one after another.
Item {
    id: who

    // of the hats, how long each is worn
    property int wornMs: 1800
    property bool trying: true
    property int worn: 0
    readonly property var hats: ["miners-helmet/orange", "chef-hat/white", "pilot-cap/navy", "firefighter-helmet/red"]

    // a head's width for its height
    width: Math.round(height * 200 / 240)

    Timer {
        interval: who.wornMs
        repeat: true
        running: who.trying && who.visible && !Style.still

        onTriggered: who.worn = (who.worn + 1) % who.hats.length
    }

    Drawing {
        address: Icons.look("dusk/who.svg")
        anchors.fill: parent
        fillMode: Image.Pad
    }

    Repeater {
        model: who.hats.length

        Drawing {
            id: hat

            required property int index

            address: "image://person/hat/" + who.hats[index]
            fillMode: Image.Pad
            height: who.height
            visible: who.worn === index
            width: who.width

            // it is put on
            NumberAnimation on y {
                duration: Style.quick * 2
                easing.type: Easing.OutQuad
                from: -Style.mm(8)
                running: hat.visible && who.trying && !Style.still
                to: 0
            }
        }
    }
}
