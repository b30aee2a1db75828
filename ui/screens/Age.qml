pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// How old the child is, by picture: four groups, from the smallest to the grown-ups.
Room {
    id: age

    readonly property var groups: Discovery.age ?? []
    readonly property var heights: [0.58, 0.72, 0.88, 1]

    title: qsTr("How old are you?")

    Grid {
        id: grid

        readonly property int rowCount: Style.portrait ? 2 : 1

        anchors.fill: parent
        columns: Style.portrait ? 2 : 4
        spacing: Style.gap

        Repeater {
            model: age.groups.length

            Touchable {
                id: card

                required property int index
                readonly property var group: age.groups[index] ?? ({})

                height: Math.min(Style.mm(190), (grid.height - (grid.rowCount - 1) * Style.gap) / grid.rowCount)
                label: words.text
                objectName: "age-" + (group.band ?? "")
                width: (grid.width - (grid.columns - 1) * Style.gap) / grid.columns

                onActivated: Discovery.chooseAge(card.group.band)

                Crowd {
                    height: words.y - Style.mm(6)
                    people: card.group.people ?? []
                    tallness: age.heights[card.index] ?? 1
                    width: parent.width - Style.mm(8)
                    x: Style.mm(4)
                    y: Style.mm(4)
                }

                Words {
                    id: words

                    color: Style.deep
                    horizontalAlignment: Text.AlignHCenter
                    role: "title"
                    text: (card.group.band ?? "").replace("-", "–")
                    width: parent.width
                    y: parent.height - height - Style.mm(3)
                }
            }
        }
    }
}
