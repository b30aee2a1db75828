pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Ninety seconds with a bank card, a tape, an ear and a watch: five things, each where it belongs,
// each with its lamp, in any order.
Item {
    id: page

    readonly property var now: Placing.now ?? ({})
    readonly property var done: now.done ?? []
    readonly property string next: ["way", "card", "height", "sound", "clock"].find(lamp => !done.includes(lamp)) ?? ""
    readonly property var hints: ({
            "way": qsTr("Touch the arrow to where the floor is"),
            "card": qsTr("Hold a bank card to the glass: − and + until the frame sits on its edges, then the number"),
            "height": qsTr("Measure from the floor to the lower edge of the glass, then touch the number"),
            "sound": qsTr("Touch the loudspeaker; when it is right at arm's length, touch the listener"),
            "clock": qsTr("Compare with a watch, then touch the time")
        })

    Rectangle {
        anchors.fill: parent
        color: Style.wash
    }

    Words {
        color: page.now.far ? Style.notYet : Style.deep
        objectName: "placing-says"
        text: page.now.far ? qsTr("The clock is more than ten minutes off: ask the festival's office") : page.next ? page.hints[page.next] : qsTr("All five are right")
        width: (Style.portrait ? parent.width - Style.edge : ready.x - Style.gap) - x
        x: Style.edge
        y: Style.edge + (Style.portrait ? Style.dense + Style.mm(3) : 0)
    }

    BigButton {
        id: ready

        height: Style.dense
        icon: "check-bold"
        label: qsTr("Ready")
        live: page.now.whole ?? false
        objectName: "placing-ready"
        opacity: live ? 1 : 0.45
        primary: true
        text: ""
        width: Style.mm(44)
        x: close.x - width - Style.gap
        y: Style.edge

        onActivated: Placing.finish()
    }

    BigButton {
        id: close

        height: Style.dense
        icon: "close"
        label: qsTr("Close")
        objectName: "placing-close"
        text: ""
        width: Style.dense
        x: parent.width - width - Style.edge
        y: Style.edge

        onActivated: Placing.close()
    }

    // 1 which way up
    PlacingWay {
        done: page.done.includes("way")
        next: page.next === "way"
        x: Style.edge
        y: Style.mm(Style.portrait ? 80 : 50)
    }

    // 2 the glass, measured by a card held to it
    PlacingCard {
        cardWidth: page.now.card ?? 0
        done: page.done.includes("card")
        next: page.next === "card"
        widthMm: page.now.width ?? 0
        x: Style.mm(89)
        y: Style.mm(Style.portrait ? 80 : 50)
    }

    // 3 how high it hangs
    PlacingHeight {
        done: page.done.includes("height")
        floorMm: page.now.floor ?? 0
        next: page.next === "height"
        x: Style.portrait ? Style.edge : Style.mm(247)
        y: Style.mm(Style.portrait ? 254 : 50)
    }

    // 4 the sound at arm's length
    PlacingSound {
        done: page.done.includes("sound")
        next: page.next === "sound"
        volume: page.now.volume ?? 0
        x: Style.mm(Style.portrait ? 136 : 352)
        y: Style.mm(Style.portrait ? 254 : 50)
    }

    // 5 the clock against a watch
    PlacingClock {
        clock: page.now.clock ?? ""
        done: page.done.includes("clock")
        hour: page.now.hour ?? 0
        minute: page.now.minute ?? 0
        next: page.next === "clock"
        x: Style.mm(Style.portrait ? 136 : 352)
        y: Style.mm(Style.portrait ? 342 : 138)
    }

    // the measured glass itself, in true millimetres: a ruler held to it proves it
    Rectangle {
        clip: true
        color: Style.site
        height: Style.mm(14)
        width: parent.width
        y: parent.height - height

        Repeater {
            model: Math.min(800, Math.ceil(page.width / Math.max(1, page.now.scale ?? 1) / 5))

            Rectangle {
                required property int index

                color: Style.ink
                height: Style.mm(index % 10 === 0 ? 11 : index % 2 === 0 ? 8 : 5)
                width: Math.max(1, Math.round(Style.mm(0.6)))
                x: Math.round(index * 5 * (page.now.scale ?? 1))
                y: parent.height - height
            }
        }
    }
}
