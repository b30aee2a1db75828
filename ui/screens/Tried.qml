pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Three trades: tap those you have tried already, here or at home.
Room {
    id: room

    readonly property var people: Discovery.tried ?? []

    footed: true
    hint: qsTr("Tap what you have tried already, anywhere")
    title: qsTr("Have you tried it?")

    foot: BigButton {
        anchors.right: parent.right
        icon: "arrow-right"
        objectName: "next"
        primary: true
        text: qsTr("Go on")
        width: Math.max(implicitWidth, Style.mm(90))

        onActivated: Discovery.goOn()
    }

    Grid {
        id: cards

        anchors.fill: parent
        columns: Style.portrait ? 1 : 3
        spacing: Style.gap

        Repeater {
            model: room.people.length

            Tile {
                required property int index
                readonly property var person: room.people[index] ?? ({})

                colour: done ? Style.chosen : Style.sheet
                done: person.tried ?? false
                height: Style.portrait ? (cards.height - 2 * Style.gap) / 3 : cards.height
                objectName: "tried-" + (person.id ?? "")
                picture: person.picture ?? ""
                rim: done ? Style.deep : Style.line
                text: person.name ?? ""
                wide: Style.portrait
                width: Style.portrait ? cards.width : (cards.width - 2 * Style.gap) / 3

                onActivated: Discovery.markTried(person.id)
            }
        }
    }
}
