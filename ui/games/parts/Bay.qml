pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A place at the bench: whose job waits there, what it is, and an empty hand. What is handed over
// flies there and does it; whoever is served makes room for the next one.
Touch {
    id: bay

    required property var stage
    required property int index_
    // who waits here by the table, and who is seen
    required property string due
    property string stays: ""
    property string card: due || stays
    readonly property var pair: stage.pair(card)
    readonly property string who: card === "" ? "" : stage.person(card)
    readonly property string job: pair.picture_right ?? ""
    readonly property bool covered: stage.covered && stage.wanted !== card && stage.missed[1] !== card && !busy
    readonly property bool busy: serving.running || coming.running
    // what is missing is seen as a shadow: by the youngest always, by all after a wrong try
    readonly property bool told: !stage.covered && ((stage.table.band ?? "") === "6-8" || (stage.table.stumbled ?? []).includes(card))
    property string mood: ""
    readonly property string face: mood === "" && served ? "glad" : mood
    readonly property bool served: due === "" && !serving.running
    property string tool: ""
    property point start: Qt.point(0, 0)
    property real flight: 0
    property real work: 0
    property real there: card === "" ? 0 : 1
    property real hop: 0
    property real shake: 0

    readonly property bool working: serving.running

    signal done

    function follow(): void {
        if (serving.running)
            return;
        card = due || card || stays;
    }

    function take(from: point): void {
        if (Style.still)
            return;
        start = Qt.point(from.x - x, from.y - y);
        tool = pair.picture ?? "";
        serving.restart();
    }

    function refuse(other: string, from: point): void {
        mood = "wonder";
        calm.restart();
        if (Style.still)
            return;
        start = Qt.point(from.x - x, from.y - y);
        tool = stage.pair(other).picture ?? "";
        trying.restart();
    }

    function slotOf(name: string): var {
        return stage.slot(name);
    }

    label: [pair.right ?? "", stage.picked ? "← " + (stage.pair(stage.picked).left ?? "") : ""].join(" ").trim()
    live: card !== "" && card === due && !serving.running

    Timer {
        id: calm

        interval: 1000

        onTriggered: bay.mood = ""
    }

    Timer {
        interval: 440
        repeat: true
        running: serving.running

        onTriggered: bay.stage.sound("machine")
    }

    // 350 there, 1,100 at work, then the next one comes
    SequentialAnimation {
        id: serving

        onFinished: bay.done()

        NumberAnimation {
            duration: 350
            easing.type: Easing.InOutQuad
            from: 0
            property: "flight"
            target: bay
            to: 1
        }

        ScriptAction {
            script: {
                bay.mood = "glad";
                calm.restart();
                squash.land();
                bay.stage.sound("place");
            }
        }

        ParallelAnimation {
            NumberAnimation {
                duration: 1100
                from: 0
                property: "work"
                target: bay
                to: 1
            }

            SequentialAnimation {
                loops: 2

                NumberAnimation {
                    duration: 120
                    easing.type: Easing.OutQuad
                    property: "hop"
                    target: bay
                    to: Style.calm ? 0 : -bay.stage.mm(4)
                }

                NumberAnimation {
                    duration: 140
                    easing.type: Easing.InQuad
                    property: "hop"
                    target: bay
                    to: 0
                }
            }
        }

        ScriptAction {
            script: {
                bay.flight = 0;
                bay.work = 0;
                bay.tool = "";
                bay.card = bay.due || bay.card;
                coming.restart();
            }
        }
    }

    NumberAnimation {
        id: coming

        duration: 300
        from: bay.due === "" ? 1 : 0
        property: "there"
        target: bay
        to: 1
    }

    // tried for half a second and given back
    SequentialAnimation {
        id: trying

        NumberAnimation {
            duration: 250
            easing.type: Easing.OutQuad
            from: 0
            property: "flight"
            target: bay
            to: 1
        }

        SequentialAnimation {
            loops: 3

            NumberAnimation {
                duration: 60
                property: "shake"
                target: bay
                to: Style.calm ? 0 : bay.stage.mm(1.5)
            }

            NumberAnimation {
                duration: 60
                property: "shake"
                target: bay
                to: 0
            }
        }

        NumberAnimation {
            duration: 250
            easing.type: Easing.InQuad
            property: "flight"
            target: bay
            to: 0
        }

        ScriptAction {
            script: bay.tool = ""
        }
    }

    Part {
        h: bay.stage.slot("job").size[1] * 1.7
        n: bay.work > 0 && bay.work < 1 ? "glow" : ""
        stage: bay.stage
        w: bay.stage.slot("job").size[0] * 1.7
        x: item.x + Math.round((item.width - width) / 2)
        y: item.y + Math.round((item.height - height) / 2)
    }

    Item {
        id: item

        readonly property var at: bay.slotOf("job")

        height: bay.stage.mm(at.size[1])
        opacity: bay.there
        rotation: bay.pair.does === "spin" && bay.work > 0 ? Math.round(bay.work * 24) * 15 : 0
        visible: opacity > 0
        width: bay.stage.mm(at.size[0])
        x: bay.stage.mm(at.at[0]) + Math.round(bay.shake)
        y: bay.stage.mm(at.at[1])

        transform: Squash {
            id: squash

            item: item
        }

        Part {
            h: item.at.size[1]
            n: bay.covered ? "parcel" : bay.job
            stage: bay.stage
            w: item.at.size[0]
        }
    }

    Sparks {
        gone: bay.work
        stage: bay.stage
        x: item.x + item.width / 2
        y: item.y + item.height / 2
    }

    // the empty hand, and the shadow of what belongs in it
    Part {
        id: ask

        readonly property var at: bay.slotOf("ask")
        readonly property bool apart: at.at[0] !== item.at.at[0]

        h: at.size[1]
        n: !apart || bay.served || bay.flight > 0 && bay.face === "glad" ? "" : bay.stage.picked !== "" || bay.on ? "ask-on" : "ask"
        opacity: bay.there
        stage: bay.stage
        visible: opacity > 0 && n !== ""
        w: at.size[0]
        x: bay.stage.mm(at.at[0])
        y: bay.stage.mm(at.at[1])

        Part {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -bay.stage.mm(1)
            h: ask.at.size[1] * 0.7
            n: bay.told && bay.pair.picture ? bay.pair.picture.replace("image://pack/", "image://shade/") : "palm"
            opacity: bay.told && bay.pair.picture ? 0.4 : 1
            stage: bay.stage
            w: ask.at.size[0] * 0.7
        }
    }

    readonly property bool on: stage.wanted !== "" && stage.wanted === card

    Rectangle {
        id: plate

        readonly property var at: bay.slotOf("plate")
        readonly property real room: bay.stage.mm(at.size[0] - 6)

        border.color: bay.face === "glad" ? Style.right : bay.face === "wonder" ? Style.notYet : bay.on ? Style.deep : Style.line
        border.width: bay.stage.mm(bay.face === "" && !bay.on ? 0.8 : 2)
        color: bay.face === "glad" ? Style.rightWash : bay.face === "wonder" ? Style.notYetWash : bay.on ? Style.lamp : Style.sheet
        height: bay.stage.mm(at.size[1])
        opacity: bay.there
        radius: bay.stage.mm(3)
        visible: opacity > 0 && bay.card !== ""
        width: bay.stage.mm(at.size[0])
        x: bay.stage.mm(at.at[0])
        y: bay.stage.mm(at.at[1]) + (bay.sunk ? Style.mm(1) : 0)

        Words {
            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            role: Style.fits("label", text, plate.room, plate.height - bay.stage.mm(2)) ? "label" : "sign"
            text: bay.covered ? "?" : bay.pair.right ?? ""
            width: plate.room
        }
    }

    Mark {
        good: bay.face === "glad"
        size: bay.stage.mm(15)
        visible: bay.face !== ""
        x: plate.x + plate.width - width * 0.75
        y: plate.y - height * 0.75
    }

    Part {
        readonly property real goalX: item.x + item.width * 0.75
        readonly property real goalY: item.y + item.height * 0.2

        h: 40
        n: bay.flight > 0 ? bay.tool : ""
        stage: bay.stage
        visible: bay.flight > 0
        w: 40
        x: Math.round(bay.start.x + (goalX - bay.start.x) * bay.flight - width / 2 + (bay.work > 0 ? bay.stage.mm(1.2) * Math.sin(bay.work * 60) : 0))
        y: Math.round(bay.start.y + (goalY - bay.start.y) * bay.flight - height / 2 - bay.stage.mm(24) * Math.sin(Math.PI * bay.flight))
        z: 4
    }
}
