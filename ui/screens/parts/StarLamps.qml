pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// What a round came to, for those who watch: three lamps. A touch on one says what lights it.
Item {
    id: lamps

    required property int lit
    readonly property var says: [qsTr("You played to the end."), qsTr("Most of it was right."), qsTr("Nearly all of it was right.")]
    readonly property var wants: ["", qsTr("It lights when most is right."), qsTr("It lights when nearly all is right.")]
    property int shown: Style.still ? lit : 0

    signal told(string text)

    height: Style.mm(41)
    width: 3 * height + 2 * Style.gap

    Rectangle {
        color: Style.ink
        height: Style.mm(4)
        radius: height / 2
        width: parent.width
    }

    Repeater {
        model: 3

        Touch {
            id: lamp

            required property int index
            readonly property bool on: index < lamps.shown
            readonly property string told: index < lamps.lit ? lamps.says[index] : lamps.wants[index]

            height: lamps.height
            label: told
            objectName: "lamp-" + index
            width: height
            x: index * (height + Style.gap)

            onActivated: lamps.told(told)

            Drawing {
                address: Icons.look("moments/cone.svg")
                height: Math.round(lamp.height * 1.5)
                visible: lamp.on && !Style.contrast
                width: Math.round(lamp.height * 1.7)
                x: Math.round((lamp.width - width) / 2)
                y: Math.round(lamp.height * 0.72)
            }

            Drawing {
                address: Icons.look(lamp.on ? "moments/lamp-on.svg" : "moments/lamp-off.svg")
                height: lamp.height
                width: lamp.width
                y: lamp.sunk ? Style.mm(1) : 0
            }
        }
    }

    Timer {
        interval: 400
        repeat: true
        running: lamps.shown < lamps.lit

        onTriggered: lamps.shown++
    }
}
