pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Behind the PIN: six small tasks in five minutes, ticked as they are done at the screen itself; or
// to play freely. Neither is counted.
Item {
    id: practise

    readonly property var now: Practice.now ?? ({})
    readonly property bool goesOn: now.goesOn ?? false
    readonly property var done: now.done ?? []
    readonly property var tasks: list.all
    readonly property string next: goesOn ? tasks.find(task => !done.includes(task.id))?.id ?? "" : ""

    signal returned
    signal contestWanted

    Tasks {
        id: list
    }

    Words {
        id: told

        color: Style.deep
        objectName: "practice-told"
        role: "label"
        text: practise.goesOn ? qsTr("Close this page and go on: %n minute(s) left", "", practise.now.minutes ?? 0) : practise.done.length === practise.tasks.length ? qsTr("All six are done!") : qsTr("Six small tasks in five minutes. Nothing is counted.")
        width: parent.width
    }

    Grid {
        id: rows

        readonly property int lines: Math.ceil(practise.tasks.length / columns)
        readonly property real room: practise.height - y - Style.card - Style.gap

        columns: Style.portrait ? 1 : 2
        spacing: Style.gap
        width: parent.width
        y: told.height + Style.gap

        Repeater {
            model: practise.tasks.length

            Item {
                id: row

                required property int index
                readonly property var task: practise.tasks[index]

                height: (rows.room - (rows.lines - 1) * Style.gap) / rows.lines
                width: (rows.width - (rows.columns - 1) * Style.gap) / rows.columns

                Lamp {
                    id: lamp

                    anchors.verticalCenter: parent.verticalCenter
                    done: practise.done.includes(row.task.id)
                    next: practise.next === row.task.id
                    number: row.index + 1
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x
                    x: lamp.width + Style.mm(6)

                    Words {
                        role: "label"
                        text: row.task.name
                        width: parent.width
                    }

                    Words {
                        text: row.task.how
                        width: parent.width
                    }
                }
            }
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Style.gap

        BigButton {
            height: Style.card
            icon: practise.goesOn ? "stop" : "play"
            live: !Guide.paused
            objectName: practise.goesOn ? "practice-end" : "practice-begin"
            opacity: live ? 1 : 0.35
            primary: true
            text: practise.goesOn ? qsTr("Leave off") : qsTr("Practise")

            onActivated: practise.goesOn ? Practice.finish() : Practice.start()
        }

        BigButton {
            height: Style.card
            icon: "human-greeting"
            label: qsTr("Play as a guide")
            objectName: "guide-play"
            text: Style.portrait ? "" : label
            visible: !practise.goesOn

            onActivated: Guide.playAsGuide()
        }

        BigButton {
            height: Style.card
            icon: "trophy"
            label: qsTr("A contest of teams")
            objectName: "guide-contest"
            text: ""
            visible: !practise.goesOn

            onActivated: practise.contestWanted()
        }

        BigButton {
            height: Style.card
            icon: "arrow-left"
            label: qsTr("Back")
            objectName: "practice-back"
            text: Style.portrait ? "" : label

            onActivated: practise.returned()
        }
    }
}
