pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// One end of the floor: what is built there, the cards that are laid, and what begins the run. Of
// two who play each has one, and their cards are covered until they are carried out.
Item {
    id: hand

    required property BattleStage battle
    property int side: 0
    property string pointed: ""
    readonly property bool two: battle.sides.length > 1
    readonly property string end: side ? "-b" : ""
    readonly property var bot: (battle.shows ? battle.table.ran : battle.table.bots)?.[side] ?? ({})
    readonly property var program: bot.program ?? []
    readonly property bool built: (bot.build?.chassis ?? "") !== "" && (bot.build?.tool ?? "") !== ""
    readonly property bool ready: bot.ready ?? false
    readonly property bool live: !battle.shows && !ready
    // the other one lets wait for long enough
    property bool late: false
    readonly property int patienceMs: Style.calm ? 24000 : 12000
    readonly property bool waits: two && ready && !battle.shows

    function tell(move: var): void {
        battle.moved(Object.assign({
            "run": String(battle.table.run)
        }, move, two ? {
            "side": side ? "b" : "a"
        } : {}));
    }

    function choose(kind: string): void {
        battle.sound("pick");
        if (!built)
            tell(["wheels", "tracks", "legs"].includes(kind) ? {
                "chassis": kind
            } : {
                "tool": kind
            });
        else if (program.length < 6)
            tell({
                "program": [...program, kind].join(" ")
            });
    }

    function take(place: int): void {
        battle.sound("pick");
        tell({
            "program": program.filter((card, other) => other !== place).join(" ")
        });
    }

    function go(): void {
        battle.sound("pick");
        tell(waits ? {
            "start": "yes"
        } : program.length ? {
            "ready": "yes"
        } : {
            "rebuild": "yes"
        });
    }

    anchors.fill: parent

    onWaitsChanged: late = false

    Timer {
        interval: hand.patienceMs
        running: hand.waits && !hand.late

        onTriggered: hand.late = true
    }

    BattleTray {
        around: plan
        battle: hand.battle
        side: hand.side
    }

    BattleCards {
        id: plan

        battle: hand.battle
        byPlace: true
        kinds: hand.program
        live: hand.live
        open: index => !hand.two || (hand.battle.shows ? index <= hand.battle.tick || hand.battle.atEnd : !hand.ready && index === hand.program.length - 1)
        place: "own" + hand.end
        places: 6
        prefix: "laid-"
        running: hand.battle.walking ? hand.battle.tick : -1
        side: hand.side

        onChosen: index => hand.take(index)
    }

    BattleCards {
        battle: hand.battle
        kinds: hand.built ? ["left", "up", "down", "right", "stand", "seek"] : ["wheels", "tracks", "legs", "fork", "plough", "magnet"]
        live: hand.live
        place: "keys" + hand.end
        pointed: hand.live ? hand.pointed : ""
        side: hand.side
        visible: !hand.ready && !hand.battle.shows
        within: hand.built ? [] : [hand.bot.build?.chassis ?? "", hand.bot.build?.tool ?? ""]

        onChosen: (index, kind) => hand.choose(kind)
    }

    Touchable {
        id: go

        readonly property var at: hand.battle.slot("go" + hand.end)
        readonly property bool again: hand.built && hand.program.length === 0 && !hand.waits

        colour: again ? Style.sheet : Style.go
        height: hand.battle.mm(at.size[1])
        label: again ? qsTr("Build anew") : hand.waits ? qsTr("Begin without waiting") : qsTr("Run")
        live: hand.waits ? hand.late : hand.live && hand.built
        objectName: "go"
        opacity: live || hand.waits ? 1 : 0.5
        rim: again ? Style.line : Style.goEdge
        visible: !hand.battle.shows
        width: hand.battle.mm(at.size[0])
        x: hand.battle.mm(at.at[0])
        y: hand.battle.mm(at.at[1])

        onActivated: hand.go()

        Icon {
            anchors.centerIn: parent
            color: go.again ? Style.ink : Style.paper
            name: go.again ? "wrench" : hand.waits && !hand.late ? "check-bold" : "play"
            size: Math.round(Math.min(parent.width, parent.height) * 0.72)
        }
    }

    GhostHand {
        readonly property var at: hand.battle.slot("go" + hand.end)

        shown: hand.live && (hand.pointed === "go" || hand.pointed === "rebuild")
        x: hand.battle.mm(at.at[0] + at.size[0] / 2)
        y: hand.battle.mm(at.at[1] + at.size[1] / 2)
    }
}
