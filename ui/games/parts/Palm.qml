pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A master's hand that is open to one of two ends: what is given there flies into it; what is wrong
// is tried and flies back.
Touch {
    id: palm

    required property var stage
    required property MatchHand hand
    required property string card
    readonly property var pair: stage.pair(card)
    readonly property bool given: (hand.table.paired ?? []).includes(card)
    readonly property bool on: hand.wanted !== "" && hand.wanted === card
    readonly property bool asks: live && (hand.picked !== "" || on)
    readonly property color hue: hand.place ? Style.go : Style.deep
    // what is missing is seen as a shadow: by the youngest always, by all after a wrong try
    readonly property bool told: !stage.covered && ((hand.table.band ?? "") === "6-8" || (hand.table.stumbled ?? []).includes(card))
    readonly property real side: Math.min(width, height) / Math.max(0.01, stage.unit)
    property string flying: ""
    property point start: Qt.point(0, 0)
    property real flight: 0
    property bool wrong: false

    function take(from: point): void {
        if (Style.still)
            return stage.masterOf(card)?.cheer();
        start = Qt.point(from.x - x, from.y - y);
        flying = pair.picture ?? "";
        giving.restart();
    }

    function refuse(other: string, from: point): void {
        wrong = true;
        calm.restart();
        stage.masterOf(card)?.wonder();
        if (Style.still)
            return;
        start = Qt.point(from.x - x, from.y - y);
        flying = stage.pair(other).picture ?? "";
        trying.restart();
    }

    label: [pair.right ?? "", hand.picked ? "← " + (stage.pair(hand.picked).left ?? "") : ""].join(" ").trim()
    live: card !== "" && !given
    objectName: "right-" + card
    z: flying !== "" ? 5 : 0

    onActivated: hand.act("right", card)

    Timer {
        id: calm

        interval: 1000

        onTriggered: palm.wrong = false
    }

    SequentialAnimation {
        id: giving

        NumberAnimation {
            duration: 350
            easing.type: Easing.InOutQuad
            from: 0
            property: "flight"
            target: palm
            to: 1
        }

        ScriptAction {
            script: {
                palm.flying = "";
                palm.stage.masterOf(palm.card)?.cheer();
            }
        }
    }

    // tried for a moment and given back
    SequentialAnimation {
        id: trying

        NumberAnimation {
            duration: 250
            easing.type: Easing.OutQuad
            from: 0
            property: "flight"
            target: palm
            to: 1
        }

        PauseAnimation {
            duration: 360
        }

        NumberAnimation {
            duration: 250
            easing.type: Easing.InQuad
            property: "flight"
            target: palm
            to: 0
        }

        ScriptAction {
            script: palm.flying = ""
        }
    }

    Rectangle {
        id: pad

        anchors.centerIn: parent
        border.color: palm.given ? Style.right : palm.hue
        border.width: palm.stage.mm(palm.asks ? 2 : 1.4)
        color: palm.given ? Style.rightWash : palm.wrong ? Style.notYetWash : palm.asks ? Style.lamp : Style.sheet
        height: palm.height
        radius: palm.stage.mm(6)
        width: palm.width
    }

    Part {
        anchors.centerIn: parent
        h: palm.side * 0.8
        n: palm.given && palm.flying === "" ? palm.pair.picture ?? "" : palm.given ? "" : palm.told && palm.pair.picture ? palm.pair.picture.replace("image://pack/", "image://shade/") : "palm"
        opacity: palm.given ? 1 : palm.told && palm.pair.picture ? 0.4 : 1
        stage: palm.stage
        w: palm.side * 0.8
    }

    SideDisc {
        place: palm.hand.place
        visible: !palm.given
        width: palm.stage.mm(12)
        x: palm.hand.place ? palm.width - width + palm.stage.mm(1) : -palm.stage.mm(1)
        y: palm.height - height + palm.stage.mm(1)
    }

    Mark {
        good: palm.given
        size: palm.stage.mm(14)
        visible: palm.given && palm.flying === "" || palm.wrong
        x: palm.hand.place ? palm.width - width * 0.7 : -width * 0.3
        y: palm.height - height * 0.7
    }

    Part {
        h: 32
        n: palm.flying
        stage: palm.stage
        w: 32
        x: Math.round(palm.start.x + (palm.width / 2 - palm.start.x) * palm.flight - width / 2)
        y: Math.round(palm.start.y + (palm.height / 2 - palm.start.y) * palm.flight - height / 2 - palm.stage.mm(24) * Math.sin(Math.PI * palm.flight))
    }
}
