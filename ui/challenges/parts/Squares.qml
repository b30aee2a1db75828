pragma ComponentBehavior: Bound

import QtQuick
import ui

// A load of unit squares, as (column, row) pairs, in the middle of its place.
Item {
    id: squares

    required property var shape
    property color colour: Style.main
    readonly property int columns: 1 + Math.max(0, ...shape.map(square => square[0]))
    readonly property int rowCount: 1 + Math.max(0, ...shape.map(square => square[1]))
    readonly property real side: Math.floor(Math.min(width, height) / 4.1)

    Repeater {
        model: squares.shape.length

        Rectangle {
            required property int index
            readonly property var square: squares.shape[index] ?? [0, 0]

            border.color: Style.deep
            border.width: Style.mm(1)
            color: squares.colour
            height: squares.side
            radius: Style.mm(1.5)
            width: squares.side
            x: (squares.width - squares.columns * squares.side) / 2 + square[0] * squares.side
            y: (squares.height - squares.rowCount * squares.side) / 2 + square[1] * squares.side
        }
    }
}
