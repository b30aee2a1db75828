pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"

// Less, what it is now, more; who touches what it is says that it is right. Held, a sign goes on
// eight times a second.
Row {
    id: stepper

    required property string name
    required property string text
    required property bool done
    property real plate: Style.mm(40)

    signal stepped(int by)
    signal confirmed

    spacing: Style.gap

    Sign {
        by: -1
        icon: "minus-thick"
        label: qsTr("Less")
        objectName: stepper.name + "-less"
    }

    BigButton {
        colour: stepper.done ? Style.right : Style.paper
        height: Style.mm(24)
        letters: stepper.done ? Style.paper : Style.deep
        objectName: stepper.name + "-right"
        rim: stepper.done ? Style.right : Style.line
        text: stepper.text
        width: stepper.plate

        onActivated: stepper.confirmed()
    }

    Sign {
        by: 1
        icon: "plus-thick"
        label: qsTr("More")
        objectName: stepper.name + "-more"
    }

    component Sign: BigButton {
        id: sign

        required property int by

        height: Style.mm(24)
        primary: true
        text: ""
        width: Style.mm(22)

        onActivated: stepper.stepped(by)

        Timer {
            interval: held ? 125 : 600
            repeat: true
            running: sign.sunk

            property bool held: false

            onRunningChanged: held = false
            onTriggered: {
                held = true;
                stepper.stepped(sign.by);
            }
        }
    }
}
