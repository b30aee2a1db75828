pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../games/parts"
import "../parts"
import "parts"

// A contest of teams: the board, who meets now, and the floor on which they do. One touch ends it.
FocusScope {
    id: contest

    readonly property var now: Bracket.now ?? ({})
    readonly property string stage: now.stage ?? ""
    readonly property var game: Bracket.game ?? ({})
    readonly property bool playing: (game.id ?? "") !== ""
    readonly property var pair: (now.pairs ?? [])[now.pair ?? 0] ?? ({})
    readonly property BattleStage played: face.played as BattleStage
    readonly property bool over: playing && (game.finished ?? false)
    // the last run of the final was seen once more
    property bool again: false

    function team(id: string): var {
        return (now.teams ?? {})[id] ?? ({});
    }

    onPlayingChanged: again = false

    Rectangle {
        anchors.fill: parent
        color: "#24145F"
    }

    Image {
        fillMode: Image.PreserveAspectCrop
        height: parent.height
        source: Icons.look("stages/sumo/" + (Style.portrait ? "hall-p" : "hall") + ".svg")
        sourceSize: Qt.size(width, height)
        visible: !contest.playing
        width: parent.width
    }

    BracketTree {
        height: (Style.portrait ? Style.mm(214) : contest.height - Style.edge - Style.card - Style.gap - y)
        now: contest.now
        visible: !contest.playing
        width: Style.portrait ? contest.width - 2 * Style.edge : Style.mm(262)
        x: Style.edge
        y: Style.portrait ? Style.top : Style.edge
    }

    BracketNext {
        id: next

        champion: contest.team(contest.now.champion ?? "")
        first: contest.team(contest.pair.a ?? "")
        height: contest.height - Style.edge - y
        second: contest.team(contest.pair.b ?? "")
        visible: !contest.playing
        width: Style.portrait ? contest.width - 2 * Style.edge : contest.width - Style.edge - x
        x: Style.portrait ? Style.edge : Style.mm(293)
        y: Style.portrait ? Style.top + Style.mm(222) : Style.top

        onActivated: Bracket.play()
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: Style.top - Style.gap
        visible: contest.playing

        Repeater {
            model: contest.playing ? 2 : 0

            BracketHead {
                required property int index

                // not before it was seen
                marks: [0, 1, 2].map(run => (contest.played?.told ?? [])[run] === "ab"[index] ? 1 : 0)
                place: index
                team: contest.team((index ? contest.pair.b : contest.pair.a) ?? "")
                width: (contest.width - Style.mm(2)) / 2
                x: index ? contest.width - width : 0
                z: 1
            }
        }

        GameFace {
            id: face

            anchors.fill: parent
            game: contest.game
            heard: contest.playing
            paired: true
            running: contest.playing

            onMoved: move => Bracket.move(move)
        }
    }

    Loader {
        active: contest.stage === "won" && !contest.playing
        anchors.fill: parent
        sourceComponent: Confetti {}
    }

    Timer {
        interval: 1600
        repeat: true
        running: contest.over && !(contest.played?.busy ?? true)

        onTriggered: {
            if (contest.now.final && !contest.again && contest.played) {
                contest.again = true;
                contest.played.again();
            } else {
                Bracket.goOn();
            }
        }
    }

    BigButton {
        height: Style.card
        icon: contest.playing ? "arrow-left" : "stop"
        label: contest.playing ? qsTr("Back") : qsTr("End the contest")
        objectName: contest.playing ? "bracket-back" : "bracket-end"
        text: contest.playing ? label : qsTr("End")
        stacked: true
        visible: !contest.over
        width: Style.rail
        x: Style.edge
        y: contest.height - Style.edge - height

        onActivated: contest.playing ? Bracket.goOn() : Bracket.finish()
    }
}
