pragma ComponentBehavior: Bound

import QtQuick

// A row of lamps on the ground.
Repeater {
    id: row

    required property Ahead view
    required property var lamps

    model: row.lamps.count ?? 1

    Rectangle {
        required property int index
        readonly property real beyond: row.lamps.at[1] + index * row.lamps.step[1]
        readonly property real away: (row.view?.toGo ?? 0) + beyond
        readonly property point at: row.view?.spot(row.lamps.at[0] + index * row.lamps.step[0], beyond, 0) ?? Qt.point(0, 0)
        readonly property real wide: Math.max(0.9, Math.min(4.2, (row.view?.far.focal ?? 300) * 1.35 * row.lamps.size / Math.max(1, away))) * (row.view?.unit ?? 0)

        color: row.lamps.colour
        height: width
        radius: width / 2
        visible: away > (row.view?.near ?? 1) * 1.05 && away < 2600
        width: Math.round(2 * wide)
        x: Math.round(at.x - wide)
        y: Math.round(at.y - wide)
    }
}
