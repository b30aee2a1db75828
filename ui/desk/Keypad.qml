pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// Ten digits and one step back, for a finger; a keyboard types the same.
Grid {
    id: keypad

    property real cell: DeskLook.px(92)
    property bool live: true

    columns: 3
    spacing: DeskLook.px(10)

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

        Item {
            id: place

            required property string modelData

            height: DeskLook.px(78)
            width: keypad.cell

            Act {
                anchors.fill: parent
                colour: DeskLook.sheet
                icon: place.modelData === "erase" ? "backspace-outline" : ""
                label: place.modelData === "erase" ? qsTr("Erase") : place.modelData
                live: keypad.live
                objectName: "key-" + place.modelData
                rim: DeskLook.line
                size: 26
                text: place.modelData === "erase" ? "" : place.modelData
                visible: place.modelData !== ""

                onActivated: place.modelData === "erase" ? Desk.erase() : Desk.press(place.modelData)
            }
        }
    }
}
