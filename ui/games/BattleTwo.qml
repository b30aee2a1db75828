pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Robot sumo for two: one floor, an end for each, and cards that nobody sees before they run.
BattleStage {
    id: battle

    twoEnds: true

    onEnded: best => {
        sound(finished ? "end" : best < 0 ? "not-yet" : "right");
        judge.cheer();
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
            battle: battle
            pointed: battle.ghost
        },
        BattleHand {
            battle: battle
            side: 1
        }
    ]
}
