pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// How old the child is, by picture: four groups, from the smallest to the grown-ups. A second door
// leads to "does my mum know me?": then a grown-up taps first what the child will choose.
Room {
    id: age

    readonly property var groups: Discovery.age ?? []
    readonly property bool guessing: Discovery.guessing
    readonly property var heights: [0.58, 0.72, 0.88, 1]

    // large letters leave its room to the ages
    hint: guessing && Style.textScale <= 1 ? qsTr("A grown-up – mum, dad, granny – taps first. The child looks away.") : ""
    title: guessing ? qsTr("How old is the child?") : qsTr("How old are you?")

    foot: BigButton {
        anchors.right: parent.right
        height: Style.card
        icon: age.guessing ? "account" : "human-female-girl"
        objectName: "guess"
        text: age.guessing ? qsTr("On my own") : qsTr("Does my mum know me?")
        width: Math.min(implicitWidth, parent.width)

        onActivated: Discovery.guess()
    }

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
