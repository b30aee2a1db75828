pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// How old who stands here is, by picture.
Item {
    id: age

    required property int place
    required property var groups
    required property bool tall
    readonly property int rowCount: tall ? 4 : 2
    readonly property var heights: [0.58, 0.72, 0.88, 1]

    Grid {
        id: grid

        columns: age.tall ? 1 : 2
        height: parent.height
        spacing: Style.gap
        width: parent.width

        Repeater {
            model: age.groups.length

            Touchable {
                id: card

                required property int index
                readonly property var group: age.groups[index] ?? ({})

                height: (grid.height - (age.rowCount - 1) * grid.spacing) / age.rowCount - Style.mm(0.5)
                label: words.text
                objectName: "age-" + (group.band ?? "") + "-" + age.place
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

                onActivated: Together.act(age.place, "age", card.group.band)

                Crowd {
                    height: age.tall ? card.height - 2 * Style.mm(3) : words.y - Style.mm(4)
                    // where there is little room nobody stands behind another one
                    people: (card.group.people ?? []).slice(0, width > 1.5 * height ? 3 : width > height ? 2 : 1)
                    tallness: age.heights[card.index] ?? 1
                    width: age.tall ? Math.min(card.width * 0.6, 2.2 * height) : card.width - 2 * Style.mm(3)
                    x: Style.mm(3)
                    y: Style.mm(3)
                }

                // below them, or beside
                Words {
                    id: words

                    color: Style.deep
                    horizontalAlignment: Text.AlignHCenter
                    role: "label"
                    text: (card.group.band ?? "").replace("-", "–")
                    width: card.width - x
                    x: age.tall ? Math.min(card.width * 0.6, 2.2 * card.height) : 0
                    y: age.tall ? (card.height - height) / 2 : card.height - height - Style.mm(2)
                }
            }
        }
    }
}
