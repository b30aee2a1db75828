pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Today at this station, number by number.
Column {
    id: numbers

    readonly property var rows: [
        {
            "name": qsTr("Visits"),
            "of": "visits"
        },
        {
            "name": qsTr("Finished rounds"),
            "of": "finished"
        },
        {
            "name": qsTr("Quizzes"),
            "of": "quizzes"
        },
        {
            "name": qsTr("Games"),
            "of": "games"
        },
        {
            "name": qsTr("Prizes"),
            "of": "prizes"
        },
        {
            "name": qsTr("Not yet on a stick"),
            "of": "sinceExport"
        },
        {
            "name": qsTr("Stuck on the glass"),
            "of": "stuck"
        }
    ]

    // how many of them there is room for: what matters least stands last
    property int most: rows.length
    readonly property real rowHeight: Style.mm(13.5)

    spacing: Style.mm(1)

    Repeater {
        model: Math.min(numbers.rows.length, numbers.most)

        Item {
            id: line

            required property int index
            readonly property var row: numbers.rows[index]

            height: numbers.rowHeight
            width: numbers.width

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: line.row.name
                width: line.width - count.implicitWidth - Style.mm(3)
            }

            Words {
                id: count

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                objectName: "number-" + line.row.of
                role: "label"
                text: Guide.numbers[line.row.of] ?? 0
            }

            Rectangle {
                anchors.bottom: parent.bottom
                color: Style.line
                height: Style.mm(0.5)
                width: parent.width
            }
        }
    }
}
