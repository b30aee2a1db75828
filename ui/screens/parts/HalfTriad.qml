pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// Three pictures for who stands here.
Item {
    id: half

    required property int place
    required property var triad
    required property bool tall
    readonly property var things: triad.items ?? []
    readonly property string asked: things.map(thing => thing.id).join(" ")
    property bool settling: false

    function pick(number: int): void {
        if (number < things.length && !settling)
            Together.act(place, "item", things[number].id);
    }

    onAskedChanged: {
        settling = true;
        settle.restart();
        come.restart();
    }

    // a second tap of the same finger is no answer to the next three
    Timer {
        id: settle

        interval: 300

        onTriggered: half.settling = false
    }

    Grid {
        id: cards

        columns: half.tall ? 1 : 3
        enabled: !half.settling
        height: parent.height - Style.mm(1)
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
            model: half.things.length

            AnswerCard {
                required property int index
                readonly property var thing: half.things[index] ?? ({})

                digit: 3 * half.place + index < 9 ? 3 * half.place + index + 1 : 0
                height: half.tall ? (cards.height - 2 * Style.gap) / 3 : cards.height
                objectName: "item-" + (thing.id ?? "") + "-" + half.place
                picture: thing.picture ?? ""
                tall: !half.tall
                text: thing.text ?? ""
                width: half.tall ? cards.width : (cards.width - 2 * Style.gap) / 3

                onActivated: Together.act(half.place, "item", thing.id)
            }
        }
    }
}
