import QtQuick
import ui
import ui.bridge
import "../challenges/parts"
import "../parts"

// A taste of one trade for 25 seconds, or not: to try and to skip are equally large.
Room {
    id: room

    readonly property var trial: Discovery.challenge ?? ({})
    readonly property bool playing: trial.playing ?? false
    readonly property bool finished: trial.finished ?? false
    readonly property bool running: playing && !finished && Station.screen === "Challenge" && Station.ringMs === 0 && !Comfort.open && Guide.state === "closed"
    readonly property real endsMs: 25000
    property real ms: 0
    readonly property var says: ({
            "Memory": qsTr("Aircraft call. Repeat their order"),
            "Reaction": qsTr("Tap the line that rings"),
            "Rotation": qsTr("Find the load of the plan, only turned"),
            "SpotTheDefect": qsTr("Find the part that is not like the others"),
            "SteadyHand": qsTr("Lead the spark along the seam, calmly")
        })

    function pass(wait: real): void {
        ms += Math.min(100, wait);
        if (ms >= endsMs)
            Discovery.tryMove({}, Math.ceil(ms));
    }

    footed: Style.portrait || !playing || finished
    hint: playing && !finished ? says[trial.kind] ?? "" : ""
    railed: playing && !finished
    title: finished ? qsTr("This try") : playing ? trial.trade?.name ?? "" : qsTr("Would you like to try?")

    foot: Item {
        anchors.fill: parent

        BigButton {
            anchors.right: parent.right
            icon: "arrow-right"
            objectName: "next"
            primary: true
            text: qsTr("Go on")
            visible: room.finished
            width: Math.max(implicitWidth, Style.mm(90))

            onActivated: Discovery.goOn()
        }

        GameMeter {
            height: parent.height
            marks: []
            points: room.trial.points ?? 0
            timeLeft: 1 - room.ms / room.endsMs
            upright: false
            visible: Style.portrait && room.playing && !room.finished
            width: parent.width
        }

        Row {
            id: choice

            spacing: Style.gap
            visible: !room.playing
            width: parent.width

            BigButton {
                height: Style.card
                icon: "skip-forward"
                objectName: "skip"
                text: qsTr("Skip")
                width: (choice.width - Style.gap) / 2

                onActivated: Discovery.skipChallenge()
            }

            BigButton {
                height: Style.card
                icon: "play"
                objectName: "begin"
                primary: true
                text: qsTr("Try it")
                width: (choice.width - Style.gap) / 2

                onActivated: Discovery.beginChallenge()
            }
        }
    }
    rail: GameMeter {
        anchors.fill: parent
        marks: []
        points: room.trial.points ?? 0
        timeLeft: 1 - room.ms / room.endsMs
    }

    onPlayingChanged: {
        ms = 0;
        if (playing)
            slot.make(Qt.resolvedUrl("../challenges/" + trial.kind + ".qml"), {
                "table": trial.table
            });
        else
            slot.clear();
    }

    FrameAnimation {
        running: room.running

        onTriggered: room.pass(frameTime * 1000)
    }

    Slot {
        id: slot

        anchors.fill: parent
        visible: room.playing && !room.finished
    }

    Binding {
        property: "table"
        target: slot.item as Trial
        value: room.trial.table
        when: room.playing
    }

    Binding {
        property: "ms"
        target: slot.item as Trial
        value: room.ms
    }

    Binding {
        property: "running"
        target: slot.item as Trial
        value: room.running
    }

    Connections {
        function onMoved(move: var): void {
            Discovery.tryMove(move, Math.floor(room.ms));
        }

        target: slot.item as Trial
    }

    Item {
        id: told

        anchors.fill: parent
        visible: !room.playing || room.finished

        Picture {
            id: somebody

            height: Style.portrait ? Math.min(parent.width, parent.height * 0.6) : parent.height
            source: room.trial.trade?.picture ?? ""
            width: Style.portrait ? parent.width : parent.width * 0.4
        }

        Column {
            id: lines

            spacing: Style.mm(6)
            width: parent.width - x
            x: Style.portrait ? 0 : somebody.width + 2 * Style.gap
            y: Style.portrait ? somebody.height + Style.gap : (parent.height - height) / 2

            Words {
                color: Style.deep
                role: "question"
                text: room.trial.trade?.name ?? ""
                width: parent.width
            }

            Words {
                text: qsTr("25 seconds: %1").arg(room.says[room.trial.kind] ?? "")
                visible: !room.finished
                width: parent.width
            }

            Words {
                color: Style.deep
                objectName: "this-try"
                role: "number"
                text: qsTr("%1 of %2").arg(room.trial.points ?? 0).arg(room.trial.of ?? 0)
                visible: room.finished
                width: parent.width
            }

            Words {
                text: qsTr("One try says little: every trade is learnt.")
                visible: room.finished
                width: parent.width
            }
        }
    }
}
