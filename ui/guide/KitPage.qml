pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../city"
import "../parts"

// A stick is in: which station am I, ten letters, done. A letter is a load; ten wagons leave for
// the kiosk, and their way is the way of the reading, opening, writing and reading back.
Item {
    id: page

    readonly property var now: Kit.now ?? ({})
    readonly property var kits: now.kits ?? []
    readonly property var kit: kits.find(one => one.key === now.chosen) ?? null
    readonly property string typed: now.typed ?? ""
    readonly property string stage: now.stage ?? "stick"
    readonly property int waits: now.wait_s ?? 0
    readonly property bool full: typed.length === 10
    // what only a guide may decide; the letters are right then, and stay on their wagons
    readonly property string ask: ({
            "other festival": qsTr("Leave the other festival"),
            "second machine": qsTr("Yes, it is gone")
        })[now.said] ?? ""
    readonly property real rails: Style.mm(Style.portrait ? 164 : 92)
    readonly property real lower: rails + Style.mm(Style.portrait ? 14 : 16)
    // how far the list has been turned
    property int first: 0
    readonly property int cards: Style.portrait ? 3 : 4
    readonly property var refusals: ({
            "wrong code": qsTr("These are not the letters of %1: look at its card, mend them and go again.").arg(kit?.id ?? ""),
            "pulled": qsTr("The stick was taken out. Nothing has changed: put it in again."),
            "no content": qsTr("What is played lies not beside the kits: copy the whole folder to the stick again."),
            "no place": qsTr("This kit does not fit what lies beside it: the kits have to be made again."),
            "no room": qsTr("The disk takes no more: make room on it, then go again."),
            "older": qsTr("This kit is older than the one that is here: look for a newer stick."),
            "two laptops": qsTr("Two laptops made kits of the same number: call the organizer."),
            "other station": qsTr("This is %1 and stays it: choose %1 in the list.").arg(Guide.station),
            "other festival": qsTr("This station belongs to another festival. Its records stay here, set aside."),
            "second machine": qsTr("Another machine took this kit. Two of them give prizes twice: is it gone?"),
            "no kit": qsTr("This file is no kit: choose another one."),
            "too new": qsTr("This kit was made by a newer program: update kiosk here first."),
            "damaged": qsTr("This kit is damaged: copy it from the organizer's laptop again.")
        })
    readonly property string hint: stage === "taken" ? qsTr("The kit is in") : stage === "taking" ? qsTr("Leave the stick in") : stage === "stick" ? qsTr("Put the stick with the kits in") : waits > 0 ? qsTr("Too many wrong codes. Wait %n second(s).", "", waits) : (now.said ?? "") !== "" ? refusals[now.said] ?? refusals["damaged"] : kits.length === 0 ? qsTr("There is no kit on this stick") : kit === null ? qsTr("Touch the station that stands here") : qsTr("Touch the ten letters of its card")

    function turn(by: int): void {
        first = Math.max(0, Math.min(first + by, Math.max(0, kits.length - cards)));
    }

    onStageChanged: if (stage === "taken")
        arrived.start()

    Timer {
        id: arrived

        interval: Style.still ? 50 : 1200

        onTriggered: Kit.goOn()
    }

    Rectangle {
        anchors.fill: parent
        color: Style.wash
    }

    City {
        height: page.rails
        width: parent.width
        windows: []
    }

    Rectangle {
        color: Style.wash
        height: parent.height
        width: parent.width
        y: page.rails + Style.mm(7)
    }

    KitTrain {
        anchors.left: parent.left
        anchors.right: parent.right
        done: page.stage === "taken" ? 1 : page.stage === "taking" ? page.now.done ?? 0 : -1
        height: page.rails + Style.mm(8)
        inside: page.stage !== "stick"
        next: page.kit !== null && page.stage === "list" && page.waits === 0
        typed: page.typed
    }

    // what this is about, and what to do now
    Rectangle {
        border.color: Style.line
        border.width: Style.border
        color: Style.paper
        height: says.height + 2 * Style.mm(2)
        radius: Style.corner
        width: close.x - Style.gap - x
        x: Style.edge
        y: Style.edge

        Column {
            id: says

            width: parent.width - 2 * Style.pad
            x: Style.pad
            y: Style.mm(2)

            Words {
                color: Style.deep
                role: "label"
                text: page.kit ? page.kit.id + " · " + page.kit.name : qsTr("The kit of this station")
                width: parent.width
            }

            Words {
                color: (page.now.said ?? "") !== "" || page.waits > 0 ? Style.notYet : Style.ink
                objectName: "kit-says"
                text: page.hint
                width: parent.width
            }
        }
    }

    BigButton {
        id: close

        height: Style.dense
        icon: "close"
        label: qsTr("Close")
        objectName: "kit-close"
        text: ""
        visible: page.stage === "list" || page.stage === "stick"
        width: Style.dense
        x: parent.width - width - Style.edge
        y: Style.edge

        onActivated: Kit.close()
    }

    // the stations that this stick carries
    Repeater {
        model: Math.min(page.cards, page.kits.length - page.first)

        KitCard {
            required property int index
            readonly property var one: page.kits[page.first + index] ?? ({})

            chosen: one.key === page.now.chosen
            height: Style.mm(27)
            kit: one
            live: page.stage === "list"
            width: Style.mm(Style.portrait ? 194 : 128)
            x: Style.edge
            y: page.lower + index * Style.mm(35)

            onActivated: Kit.choose(one.key)
        }
    }

    Column {
        spacing: Style.gap
        visible: page.kits.length > page.cards
        x: Style.edge + Style.mm(Style.portrait ? 202 : 136)
        y: page.lower

        BigButton {
            height: Style.dense
            icon: "chevron-up"
            label: qsTr("Further up")
            objectName: "kit-up"
            text: ""
            width: Style.dense

            onActivated: page.turn(-page.cards)
        }

        BigButton {
            height: Style.dense
            icon: "chevron-down"
            label: qsTr("Further down")
            objectName: "kit-down"
            text: ""
            width: Style.dense

            onActivated: page.turn(page.cards)
        }
    }

    // thirty-two letters
    Item {
        id: pad

        readonly property int across: Style.portrait ? 7 : 8
        readonly property real step: Math.floor((width - (Style.portrait ? -Style.gap : Style.mm(26))) / across)
        readonly property real key: step - Style.gap
        readonly property real down: Style.mm(35)
        readonly property bool open: page.kit !== null && page.stage === "list" && page.waits === 0 && page.ask === ""

        height: down * (Style.portrait ? 5 : 4) - Style.gap
        visible: !leave.visible
        width: parent.width - x - Style.edge
        x: Style.portrait ? Style.edge : Style.mm(184)
        y: page.lower + (Style.portrait ? 3 * Style.mm(35) : 0)

        Repeater {
            model: Kit.letters ?? []

            BigButton {
                required property int index
                required property string modelData

                height: Style.mm(27)
                live: pad.open
                objectName: "kit-" + modelData
                opacity: live ? 1 : 0.45
                text: modelData
                width: pad.key
                x: (index % pad.across) * pad.step
                y: Math.floor(index / pad.across) * pad.down

                onActivated: Kit.press(modelData)
            }
        }

        BigButton {
            height: Style.mm(27)
            icon: "backspace"
            label: qsTr("Erase")
            live: pad.open && page.typed !== ""
            objectName: "kit-erase"
            opacity: live ? 1 : 0.45
            text: ""
            width: Style.portrait ? pad.key : Style.mm(26)
            x: Style.portrait ? 4 * pad.step : parent.width - width
            y: Style.portrait ? 4 * pad.down : 0

            onActivated: Kit.erase(-1)
        }

        BigButton {
            height: Style.portrait ? Style.mm(27) : Style.mm(62)
            icon: "arrow-right-bold"
            label: qsTr("Go")
            live: pad.open && page.full
            objectName: "kit-go"
            opacity: live ? 1 : 0.45
            primary: true
            text: ""
            width: Style.portrait ? 2 * pad.step - Style.gap : Style.mm(26)
            x: Style.portrait ? 5 * pad.step : parent.width - width
            y: Style.portrait ? 4 * pad.down : 2 * pad.down

            onActivated: Kit.go()
        }
    }

    BigButton {
        id: leave

        icon: page.now.said === "second machine" ? "check-bold" : "home-export-outline"
        objectName: "kit-anyway"
        primary: true
        text: page.ask
        visible: page.ask !== "" && page.stage === "list"
        x: pad.x + (pad.width - width) / 2
        y: pad.y + pad.down

        onActivated: Kit.goAnyway()
    }
}
