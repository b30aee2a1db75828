pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// The laptop's clock and the book contradict each other: the keeper says which day it is.
Item {
    id: page

    readonly property int first: Math.max(1, Desk.place.day ?? 1)

    Column {
        anchors.centerIn: parent
        spacing: DeskLook.px(34)
        width: page.width - DeskLook.px(80)

        Said {
            heavy: 900
            horizontalAlignment: Text.AlignHCenter
            size: 44
            text: qsTr("Which day of the festival is it?")
            width: parent.width
        }

        Said {
            horizontalAlignment: Text.AlignHCenter
            size: 22
            text: qsTr("The clock of this laptop says another one.")
            width: parent.width
        }

        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: DeskLook.px(16)
            width: Math.min(parent.width, DeskLook.px(96) * 7)

            Repeater {
                model: Math.min(14, Math.max(0, (Desk.place.days ?? 0) - page.first + 1))

                Act {
                    required property int index

                    colour: DeskLook.sheet
                    height: DeskLook.px(80)
                    label: qsTr("day %1").arg(text)
                    objectName: "day-" + text
                    size: 30
                    text: page.first + index
                    width: height

                    onActivated: Desk.confirmDay(page.first + index)
                }
            }
        }
    }
}
