pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// What the places of a scene are, once it is told: first those that were right, then the others
// that were tapped.
Column {
    id: names

    required property var regions
    required property var ids
    required property var correct
    required property var chosen
    readonly property var told: [...ids.filter(id => correct.includes(id)), ...ids.filter(id => chosen.includes(id) && !correct.includes(id))]

    spacing: Style.mm(3)

    Repeater {
        model: names.told.length

        Row {
            id: line

            required property int index
            readonly property string spotId: names.told[index] ?? ""
            readonly property bool correct: names.correct.includes(spotId)
            readonly property bool found: names.chosen.includes(spotId)

            spacing: Style.mm(3)

            Icon {
                color: line.correct ? Style.right : Style.notYet
                name: !line.correct ? "rotate-left" : line.found ? "check-circle" : "arrow-right-circle"
                size: Style.mm(14)
            }

            Words {
                color: line.correct ? Style.right : Style.notYet
                role: "label"
                text: names.regions[line.spotId]?.text ?? ""
                width: names.width - Style.mm(17)
            }
        }
    }
}
