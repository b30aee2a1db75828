pragma ComponentBehavior: Bound

import QtQuick
import ui

// So many of so many, as filled and empty rounds: no finer than what is known.
Row {
    id: dots

    required property int filled
    required property int count
    property real side: Style.mm(6)

    spacing: Style.mm(2)

    Repeater {
        model: dots.count

        Rectangle {
            required property int index

            border.color: Style.deep
            border.width: Style.mm(0.8)
            color: index < dots.filled ? Style.deep : Style.sheet
            height: dots.side
            radius: height / 2
            width: height
        }
    }
}
