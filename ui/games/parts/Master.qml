pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Somebody at the bench who waits for what a job needs, from two sides: the job, and what it is.
Item {
    id: master

    required property var stage
    required property string card
    readonly property var pair: stage.pair(card)
    readonly property int served: stage.hands.filter(hand => (hand.table.paired ?? []).includes(card)).length
    readonly property bool open: served > 0 || stage.hands.some(hand => hand.wanted === card || hand.missed[1] === card)
    readonly property bool hidden: stage.covered && !open
    property real work: 0
    property real hop: 0
    property bool wonders: false

    function cheer(): void {
        if (!Style.still)
            working.restart();
        squash.land();
        stage.sound("place");
    }

    function wonder(): void {
        wonders = true;
        calm.restart();
    }

    Timer {
        id: calm

        interval: 1000

        onTriggered: master.wonders = false
    }

    Timer {
        interval: 440
        repeat: true
        running: working.running

        onTriggered: master.stage.sound("machine")
    }

    ParallelAnimation {
        id: working

        NumberAnimation {
            duration: 1100
            from: 0
            property: "work"
            target: master
            to: 1
        }

        SequentialAnimation {
            loops: 2

            NumberAnimation {
                duration: 120
                easing.type: Easing.OutQuad
                property: "hop"
                target: master
                to: Style.calm ? 0 : -master.stage.mm(4)
            }

            NumberAnimation {
                duration: 140
                easing.type: Easing.InQuad
                property: "hop"
                target: master
                to: 0
            }
        }
    }

    // behind the bench
    Person {
        readonly property var at: master.stage.slot("person")

        height: master.stage.mm(at.size[1])
        parent: master.stage.behind
        width: master.stage.mm(at.size[0])
        who: master.stage.person(master.card)
        x: master.x + master.stage.mm(at.at[0])
        y: master.y + master.stage.mm(at.at[1]) + Math.round(master.hop)
    }

    Item {
        id: job

        readonly property var at: master.stage.slot("job")

        height: master.stage.mm(at.size[1])
        rotation: master.pair.does === "spin" && master.work > 0 ? Math.round(master.work * 24) * 15 : 0
        width: master.stage.mm(at.size[0])
        x: master.stage.mm(at.at[0])
        y: master.stage.mm(at.at[1])

        transform: Squash {
            id: squash

            item: job
        }

        Part {
            anchors.centerIn: parent
            h: job.at.size[1] * 1.7
            n: master.work > 0 && master.work < 1 ? "glow" : ""
            stage: master.stage
            w: job.at.size[0] * 1.7
        }

        Part {
            h: job.at.size[1]
            n: master.hidden ? "parcel" : master.pair.picture_right ?? ""
            stage: master.stage
            w: job.at.size[0]
        }
    }

    Sparks {
        gone: master.work
        stage: master.stage
        x: job.x + job.width / 2
        y: job.y + job.height / 2
    }

    Rectangle {
        id: plate

        readonly property var at: master.stage.slot("plate")
        readonly property real room: width - master.stage.mm(5)
        readonly property bool glad: master.served === 2

        border.color: glad ? Style.right : master.wonders ? Style.notYet : Style.line
        border.width: master.stage.mm(glad || master.wonders ? 2 : 0.8)
        color: glad ? Style.rightWash : master.wonders ? Style.notYetWash : Style.sheet
        height: master.stage.mm(at.size[1])
        radius: master.stage.mm(3)
        // as wide as its place, where two hands leave it that much
        width: master.stage.row ? master.width : master.stage.mm(at.size[0])
        x: master.stage.mm(at.at[0])
        y: master.stage.mm(at.at[1])

        Words {
            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            role: Style.fits("label", text, plate.room, plate.height - master.stage.mm(2)) ? "label" : "sign"
            text: master.hidden ? "?" : master.pair.right ?? ""
            width: plate.room
        }
    }
}
