pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// Three pictures of everyday doings: tap the one you would like to do most. Nobody hurries. Or, for
// a grown-up who guesses: the one that the child will tap.
Room {
    id: room

    readonly property var triad: Discovery.triad ?? ({})
    readonly property var things: triad.items ?? []
    readonly property string asked: things.map(thing => thing.id).join(" ")
    property bool settling: false

    function pick(number: int): void {
        if (number <= things.length && !settling)
            Discovery.choose(things[number - 1].id);
    }

    focus: true
    footed: true
    title: triad.guessing ? qsTr("What will the child choose?") : qsTr("What would you like to do most?")

    foot: Road {
        anchors.fill: parent
        count: room.triad.count ?? 0
        objectName: "road"
        walked: room.triad.number ?? 0
    }

    onAskedChanged: {
        settling = true;
        settle.restart();
        come.restart();
    }
    onKeyed: event => {
        const number = Keycaps.digit(event);
        event.accepted = number >= 1 && number <= 9;
        if (event.accepted)
            pick(number);
    }

    // a second tap of the same finger is no answer to the next three
    Timer {
        id: settle

        interval: 300

        onTriggered: room.settling = false
    }

    Grid {
        id: cards

        columns: Style.portrait ? 1 : 3
        enabled: !room.settling
        height: parent.height
        spacing: Style.gap
        width: parent.width

        NumberAnimation {
            id: come

            duration: Style.arrive
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: cards
            to: 1
        }

        Repeater {
            model: room.things.length

            AnswerCard {
                required property int index
                readonly property var thing: room.things[index] ?? ({})

                digit: index + 1
                height: Style.portrait ? (cards.height - 2 * Style.gap) / 3 : cards.height
                objectName: "item-" + (thing.id ?? "")
                picture: thing.picture ?? ""
                tall: !Style.portrait
                text: thing.text ?? ""
                width: Style.portrait ? cards.width : (cards.width - 2 * Style.gap) / 3

                onActivated: Discovery.choose(thing.id)
            }
        }
    }
}
