pragma ComponentBehavior: Bound

import QtQuick
import ui

// The round as windows of one house: lit when right, warm when not yet, dark when still to come.
Grid {
    id: windows

    // 1 right, 0 not yet right, -1 to come
    required property var marks
    property bool upright: true
    readonly property real side: upright ? Math.min(Style.mm(22), height / Math.max(1, marks.length) - spacing) : Style.mm(15)

    columns: upright ? 1 : Math.max(1, marks.length)
    spacing: Style.mm(5)

    Repeater {
        model: windows.marks.length

        Rectangle {
            id: pane

            required property int index
            readonly property int mark: windows.marks[index] ?? -1

            border.color: mark < 0 ? Style.line : Style.deep
            border.width: Style.mm(1)
            color: mark === 1 ? Style.glow : mark === 0 ? Style.notYetWash : Style.sheet
            height: windows.side
            radius: Style.mm(2)
            width: windows.side

            Icon {
                anchors.centerIn: parent
                color: Style.deep
                name: pane.mark === 1 ? "check-bold" : pane.mark === 0 ? "rotate-left" : ""
                size: pane.width * 0.6
            }
        }
    }
}
