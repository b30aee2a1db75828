pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"

// What a guide says at an area: three sentences, what to point at, a question with its answer, a
// line of safety. The same stands on paper.
Item {
    id: area

    required property var card
    readonly property var lines: [
        {
            "icon": "bullhorn",
            "name": qsTr("Say"),
            "text": (card.say ?? []).join(" ")
        },
        {
            "icon": "hand-pointing-right",
            "name": qsTr("Point at"),
            "text": card.point ?? ""
        },
        {
            "icon": "help-circle",
            "name": qsTr("Ask"),
            "text": (card.question ?? "") + "\n" + (card.answer ?? "")
        },
        {
            "icon": "shield-alert",
            "name": qsTr("Safety"),
            "text": card.safety ?? ""
        }
    ]

    Column {
        spacing: Style.mm(5)
        width: parent.width

        Words {
            color: Style.deep
            objectName: "area-card"
            role: "label"
            text: area.card.name ?? ""
            width: parent.width
        }

        Repeater {
            model: area.lines.length

            Item {
                id: line

                required property int index
                readonly property var told: area.lines[index]

                height: Math.max(sign.height, words.height)
                width: area.width

                Icon {
                    id: sign

                    color: Style.deep
                    name: line.told.icon
                    size: Style.mm(12)
                }

                Words {
                    id: words

                    Accessible.name: line.told.name + ". " + line.told.text
                    text: line.told.text
                    width: parent.width - x
                    x: Style.mm(18)
                }
            }
        }
    }
}
