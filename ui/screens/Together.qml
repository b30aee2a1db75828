pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// "Who could I be?" for several side by side: each has a place of the screen, with its own age,
// language and pictures. Below them what is one for all: the sun, then what two of them chose.
Room {
    id: room

    readonly property var sides: Together.sides ?? []
    readonly property int count: sides.length
    readonly property int rowCount: Style.portrait ? (count === 4 ? 2 : count) : 1
    readonly property var pictures: Together.shared ?? []
    readonly property int done: sides.filter(side => side.step === "found" || side.step === "note").length

    footed: true
    title: qsTr("Who could we be?")

    foot: Item {
        id: foot

        anchors.fill: parent

        Beside {
            alike: room.pictures
            count: room.count
            day: Together.day
            height: parent.height
            told: room.done > 1
            width: parent.width - (door.visible ? door.width + Style.gap : 0)
        }

        // a child and a grown-up are two as well
        BigButton {
            id: door

            anchors.right: parent.right
            height: Style.card
            icon: "human-female-girl"
            objectName: "guess"
            text: qsTr("Does my mum know me?")
            visible: room.count > 0 && room.sides.every(side => side.step === "age")
            width: Math.min(implicitWidth, parent.width)

            onActivated: Together.guess()
        }
    }

    onKeyed: event => {
        const digit = Keycaps.digit(event);
        event.accepted = digit >= 1 && digit <= 3 * count;
        if (event.accepted)
            (places.itemAt(Math.floor((digit - 1) / 3)) as Half)?.pick((digit - 1) % 3);
    }

    Grid {
        id: grid

        anchors.fill: parent
        columns: Math.ceil(room.count / Math.max(1, room.rowCount))
        spacing: Style.gap

        Repeater {
            id: places

            model: room.count

            Half {
                required property int index

                height: (grid.height - (room.rowCount - 1) * Style.gap) / room.rowCount
                place: index
                ringMs: Together.rings?.[index] ?? 0
                shown: room.sides[index] ?? ({})
                width: (grid.width - (grid.columns - 1) * Style.gap) / grid.columns
            }
        }
    }
}
