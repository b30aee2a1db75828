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

    readonly property var warnings: ({
            "low": qsTr("The disk is nearly full: tell the organizer"),
            "none": qsTr("The disk is full: nobody can begin"),
            "unkept": qsTr("No prizes now: the journal's witness cannot be kept")
        })
    readonly property string warning: warnings[Guide.warning] ?? ""

    spacing: Style.mm(1)

    Words {
        color: Style.notYet
        objectName: "guide-warning"
        role: "label"
        text: numbers.warning
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        // a warning takes the place of the last row, which matters least
        model: numbers.rows.length - (numbers.warning ? 1 : 0)

        Item {
            id: line

            required property int index
            readonly property var row: numbers.rows[index]

            height: Style.mm(13.5)
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
