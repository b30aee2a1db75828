pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// What lies covered, for two: one thing and its clues for both, answers at each end. Who knows it
// waits; once both do it lies bare, and who needed fewer clues has more coins.
StageTable {
    id: reveal

    readonly property var first: sides[0]?.table ?? ({})
    // what is asked in its order, the same for both
    readonly property var order: [...(first.done ?? []), ...(first.riddle ? [first.riddle] : []), ...(first.waiting ?? [])]
    readonly property bool over_: turns.turn >= order.length
    readonly property string asked: order[Math.min(turns.turn, order.length - 1)] ?? ""
    readonly property bool bare: turns.told || over_
    readonly property var clues: left.card(asked).clues ?? []
    // the newest clues, as many as find room
    readonly property string hints: {
        const known = clues.slice(0, uncovered);
        const at = slot("sign");
        const high = count => known.slice(-count).reduce((sum, clue) => sum + Style.wordsHeight("sign", clue, mm(at.size[0] - 12)), mm(6));
        const count = [3, 2].find(many => high(many) <= mm(at.size[1])) ?? 1;
        return known.slice(-count).join("\n");
    }
    // what was taken away stays away, whoever needed it
    property int uncovered: 1

    function more(): void {
        const wanted = uncovered + 1;
        left.uncover(wanted);
        right.uncover(wanted);
    }

    function see(): void {
        uncovered = Math.max(uncovered, left.uncovered, right.uncovered);
    }

    busy: turns.told
    secret: turns.waits
    twoEnds: true

    Component.onCompleted: {
        turns.find();
        see();
    }
    onAskedChanged: {
        uncovered = 1;
        see();
    }
    onUncoveredChanged: if (uncovered > 1 && !bare)
        sound("machine")

    Turns {
        id: turns

        made: reveal.sides.map(side => (side.table.done ?? []).length)
        of: reveal.order.length

        onOpened: {
            reveal.sound(turn === of - 1 ? "end" : "right");
            worker.cheer();
            cover.celebrate();
        }
        onSeen: next()
    }

    over: [
        Cover {
            id: cover

            clues: reveal.clues.length
            known: reveal.bare
            live: !reveal.bare && reveal.uncovered < reveal.clues.length
            picture: left.card(reveal.asked).picture ?? ""
            stage: reveal
            uncovered: reveal.uncovered

            onActivated: reveal.more()
        },
        Board {
            stage: reveal
            text: reveal.bare ? left.card(reveal.asked).text ?? "" : reveal.hints
        },
        Worker {
            id: worker

            stage: reveal
            who: reveal.content.worker ?? ""
        },
        RevealHand {
            id: left

            after: cover
            asked: reveal.asked
            stage: reveal
            told: reveal.bare

            onUncoveredChanged: reveal.see()
        },
        RevealHand {
            id: right

            after: cover
            asked: reveal.asked
            place: 1
            stage: reveal
            told: reveal.bare

            onUncoveredChanged: reveal.see()
        },
        Waiting {
            done: reveal.over_ || (turns.set[0] ?? false)
            place: 0
            knew: reveal.bare && (reveal.first.solved ?? []).includes(reveal.asked)
            stage: reveal
            told: reveal.bare
        },
        Waiting {
            done: reveal.over_ || (turns.set[1] ?? false)
            place: 1
            knew: reveal.bare && (reveal.sides[1]?.table.solved ?? []).includes(reveal.asked)
            stage: reveal
            told: reveal.bare
        },
        // whoever waits goes on without the other
        GoOn {
            at: reveal.slot(turns.set[0] ? "go" : "go-b")
            stage: reveal
            visible: turns.late

            onActivated: (turns.set[0] ? right : left).pass()
        }
    ]
}
