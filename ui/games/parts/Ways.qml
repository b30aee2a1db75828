pragma ComponentBehavior: Bound

import QtQuick
import ui

// The levers that send what is looked at on or back, side by side.
Repeater {
    id: side

    required property StageTable stage
    required property var slot
    // "reject", "pass"
    required property var ways
    required property bool live
    property string hint: ""
    // people go through a gate
    property bool through: false

    signal chosen(string way)

    model: ways.length

    Lever {
        required property int index
        readonly property real each: (side.slot.size[0] - 8 * (side.ways.length - 1)) / side.ways.length

        height: side.stage.mm(side.slot.size[1])
        live: side.live
        objectName: "verdict-" + way
        pointed: side.hint === way
        stage: side.stage
        text: side.through ? qsTr("Let through") : way === "pass" ? qsTr("Accept") : qsTr("Reject")
        way: side.ways[index] ?? ""
        width: side.stage.mm(each)
        x: side.stage.mm(side.slot.at[0] + index * (each + 8))
        y: side.stage.mm(side.slot.at[1])

        onActivated: side.chosen(way)
    }
}
