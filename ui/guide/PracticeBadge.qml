import QtQuick
import ui
import ui.bridge
import "../parts"

// At the upper edge, above every page: which task comes next, and how many are ticked.
Badge {
    id: badge

    readonly property var now: Practice.now ?? ({})
    readonly property var done: now.done ?? []
    readonly property var next: tasks.all.find(task => !done.includes(task.id))
    readonly property Tasks tasks: Tasks {}

    objectName: "practice-badge"
    text: (next ? qsTr("Practice %1/%2: %3").arg(done.length).arg(tasks.all.length).arg(next.name) : qsTr("All six are done!"))
    visible: now.goesOn ?? false
}
