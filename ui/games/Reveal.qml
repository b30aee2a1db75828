pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/reveal.py: something lies covered; each clue takes some of the cover away, and
// whoever knows it earlier keeps more coins.
StageTable {
    id: reveal

    readonly property string riddle: table.riddle ?? ""
    readonly property var done: table.done ?? []
    readonly property string last: table.last ?? ""
    // what was just known lies bare for a moment, before the next is brought
    property string kept: ""
    property int known: 0
    readonly property string seen: kept || riddle || last
    readonly property bool bare: kept !== "" || riddle === ""
    readonly property var clues: hand.card(seen).clues ?? []
    readonly property int uncovered: bare ? clues.length : table.uncovered ?? 1

    function key(number: int): void {
        hand.answer(hand.options[number - 1] ?? "");
    }

    Component.onCompleted: known = done.length
    onTableChanged: {
        const now = table.done ?? [];
        if (now.length > known) {
            kept = Style.still ? "" : now[now.length - 1];
            sound("place");
            bringing.restart();
            worker.cheer();
            cover.celebrate();
        } else if ((table.crossed ?? []).length > 0) {
            worker.wonder();
        }
        known = now.length;
    }
    onUncoveredChanged: if (uncovered > 1 && !bare)
        sound("machine")

    Timer {
        id: bringing

        interval: 1300

        onTriggered: reveal.kept = ""
    }

    over: [
        Cover {
            id: cover

            clues: reveal.clues.length
            known: reveal.bare
            live: !reveal.bare && reveal.uncovered < reveal.clues.length
            picture: hand.card(reveal.seen).picture ?? ""
            stage: reveal
            uncovered: reveal.uncovered

            onActivated: hand.uncover(reveal.uncovered + 1)
        },
        Known {
            done: reveal.done
            solved: reveal.table.solved ?? []
            pictures: reveal.content.cards ?? ({})
            of: reveal.done.length + (reveal.table.waiting ?? []).length + (reveal.riddle === "" ? 0 : 1)
            stage: reveal
        },
        Board {
            // as many as find room, the newest of them
            text: reveal.bare ? hand.card(reveal.seen).text ?? "" : reveal.clues.slice(0, reveal.uncovered).slice(-3).join("\n")
            stage: reveal
        },
        Worker {
            id: worker

            stage: reveal
            who: reveal.content.worker ?? ""
        },
        RevealHand {
            id: hand

            after: cover
            asked: reveal.riddle
            stage: reveal
            told: reveal.bare
        }
    ]
}
