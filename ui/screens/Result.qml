pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../games/parts"
import "../parts"
import "parts"

// What came of the round: the score for all to see, one true fact, the child dressed for the trade,
// and where to go now.
FocusScope {
    id: screen

    readonly property var result: Station.result ?? ({})
    readonly property var street: Station.street ?? ({})
    readonly property bool prized: result.hasPrize ?? false
    // the one rule, and never why a round won nothing
    readonly property string rule: !prized && !turned && result.gives ? qsTr("Play a round to its end and do most of it well: some such rounds win a prize.") : ""
    readonly property var around: Around.today ?? ({})
    // what hands can do next, and soon
    readonly property var soon: (around.lines ?? []).filter(one => one.way && one.kind !== "here" && (one.when === "soon" || one.when === "now")).slice(0, 1).map(one => ({
                "kind": "event",
                "id": one.id,
                "name": (one.when === "now" ? qsTr("Now") : Style.portrait ? qsTr("In %n min", "", one.inMin) : one.clock) + ": " + one.title,
                "picture": one.picture
            }))
    // others wait: nothing is offered again, and goodbye is a kindness to the next one
    readonly property bool turned: (result.turn ?? "free") !== "free"
    // and where it is learned, of a trade that some college teaches
    readonly property var learning: Learning.trade && !turned ? [
        {
            "kind": "where",
            "id": Learning.trade,
            "name": qsTr("Where do I learn it?"),
            "picture": ""
        }
    ] : []
    readonly property var ways: {
        const next = result.next ?? [];
        return soon.concat(next.slice(0, 1), learning, next.slice(1));
    }
    readonly property bool picking: result.picking ?? false

    Room {
        id: room

        anchors.fill: parent
        hint: Style.portrait ? screen.rule : ""
        title: screen.result.name ?? ""
        visible: !screen.picking

        foot: Row {
            id: foot

            anchors.right: parent.right
            layoutDirection: Qt.RightToLeft
            spacing: Style.gap

            BigButton {
                height: Style.card
                icon: "gift"
                objectName: "prize"
                primary: true
                text: qsTr("Take your prize")
                visible: screen.prized

                onActivated: Station.openPrize()
            }

            BigButton {
                id: goodbye

                height: Style.card
                icon: screen.turned ? "human-greeting" : "hand-wave"
                objectName: "goodbye"
                primary: screen.turned && !screen.prized
                text: screen.turned ? qsTr("Next one's turn") : qsTr("Goodbye")
                // a prize comes first, and on a narrow screen there is no room for two
                visible: !(Style.portrait && screen.prized)

                onActivated: Station.sayGoodbye()
            }

            Words {
                height: Style.card
                objectName: "prize-rule"
                role: "body"
                text: screen.rule
                verticalAlignment: Text.AlignVCenter
                visible: !Style.portrait && text !== "" && Style.textScale < 1.3
                width: room.width - Style.edge * 2 - Style.rail - Style.gap * 2 - goodbye.width
            }
        }

        Item {
            id: body

            // beside the face, or all of it where the face stands below
            readonly property real start: Style.portrait ? 0 : face.width + Style.gap

            anchors.fill: parent

            FaceCard {
                id: face

                child: screen.result.child ?? ""
                faces: screen.result.faces ?? []
                height: Style.portrait ? Math.min(Style.mm(84), parent.height - y) : parent.height
                objectName: "pick-face"
                trade: screen.result.trade?.name ?? ""
                width: Style.portrait ? parent.width : Style.mm(96)
                y: Style.portrait ? told.y + told.height + Style.gap : 0

                onActivated: Station.openFaces()
            }

            Score {
                id: score

                lit: Station.lit
                of: screen.result.of ?? 0
                points: screen.result.points ?? 0
                signed: Signs.here !== ""
                width: parent.width - x
                windows: screen.street.windows ?? []
                won: screen.prized || points * 2 >= of
                x: body.start
            }

            GameTold {
                id: job

                areaName: screen.result.areaName ?? ""
                result: screen.result.told ?? ({})
                width: parent.width - x
                x: body.start
                y: score.height + Style.mm(4)
            }

            Told {
                id: told

                about: "result"
                most: parent.height - y - (Style.portrait ? Style.mm(50) + Style.gap : 0)
                text: screen.result.fact ?? ""
                width: parent.width - x
                x: body.start
                y: job.visible ? job.y + job.height + Style.mm(4) : score.height + Style.gap
            }

            Onward {
                visible: height >= Style.target
                height: parent.height - y
                ways: screen.ways
                width: parent.width - x
                x: body.start
                y: (Style.portrait ? face.y + face.height : told.y + told.height) + Style.gap

                onGone: way => {
                    if (way.kind === "quiz")
                        Station.startQuiz(way.id);
                    else if (way.kind === "game")
                        Station.startGame(way.id);
                    else if (way.kind === "event")
                        Around.open("event " + way.id);
                    else if (way.kind === "where")
                        Learning.open();
                    else
                        Station.openCard(way.id);
                }
            }
        }
    }

    Loader {
        id: picker

        active: passage.seen
        anchors.fill: parent
        enabled: screen.picking
        transform: [passage.shift]

        sourceComponent: FacePicker {
            faces: screen.result.faces ?? []

            onPicked: face => Station.pickFace(face)
        }
    }

    Passage {
        id: passage

        here: screen.picking
        item: picker
    }

    Confetti {
        id: confetti

        anchors.fill: parent
        visible: screen.prized && !screen.picking
    }

    Timer {
        interval: 500
        repeat: true
        running: confetti.falling && confetti.visible

        onTriggered: Station.alive()
    }
}
