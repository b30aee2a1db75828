pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Robot sumo alone: a robot is built, its cards are laid against a coach whose own ones lie open as
// far as they may, and both run at once.
BattleStage {
    id: battle

    readonly property var coach: content.coaches?.[(table.rivals ?? [])[turn]] ?? ({})
    readonly property var opposite: bots[1]?.program ?? []

    // while one learns how it goes, the cards are seen to move both
    function foresee(): void {
        const program = table.bots?.[0]?.program ?? [];
        const learns = (table.run === 0 || table.band === "6-8") && !walking && !finished && program.length > 0;
        const told = learns && foretell ? foretell({
            "run": String(table.run),
            "ready": "yes"
        }) : null;
        const frames = (told?.frames ?? []).filter(frame => frame.tick < Math.min(program.length, table.open));
        sight = frames.length ? frames[frames.length - 1].state : null;
    }

    function key(number: int): void {
        if (number <= 6)
            hand.choose(hand.built ? ["left", "up", "down", "right", "stand", "seek"][number - 1] : ["wheels", "tracks", "legs", "fork", "plough", "magnet"][number - 1]);
        else if (number === 7)
            hand.go();
    }

    onPlanned: foresee()
    onTableChanged: Qt.callLater(foresee)
    onEnded: best => {
        sound(best === 0 ? finished ? "end" : "right" : "not-yet");
        if (best === 0)
            judge.cheer();
        else
            judge.wonder();
    }

    BattleCrowd {
        battle: battle
    }

    BattleFloor {
        battle: battle
    }

    Worker {
        id: judge

        stage: battle
        who: battle.content.worker ?? ""
        z: -2
    }

    over: [
        BattleHand {
            id: hand

            battle: battle
            pointed: battle.ghost
        },
        BattleTray {
            around: theirs
            battle: battle
            side: 1
        },
        BattleCards {
            id: theirs

            battle: battle
            byPlace: true
            kinds: battle.opposite
            live: false
            open: index => index < battle.table.open || battle.shows && (index <= battle.tick || battle.atEnd)
            place: "other"
            places: 6
            prefix: "theirs-"
            running: battle.walking ? battle.tick : -1
            side: 1
            touched: false
        },
        NameTag {
            readonly property var at: battle.slot("other")

            beside: ({
                    "at": [at.at[0], at.at[1] - 21],
                    "size": at.size
                })
            stage: battle
            text: battle.coach.name ?? ""
            visible: battle.form === "landscape"
        }
    ]
}
