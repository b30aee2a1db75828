pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/reveal.py: something lies covered; each clue takes some of the cover away, and
// whoever knows it earlier keeps more coins.
StageTable {
    id: reveal

    readonly property string riddle: table.riddle ?? ""
    readonly property var crossed: table.crossed ?? []
    readonly property var done: table.done ?? []
    readonly property var solved: table.solved ?? []
    readonly property string last: table.last ?? ""
    // what was just known lies bare for a moment, before the next is brought
    property string kept: ""
    property int known: 0
    readonly property string seen: kept || riddle || last
    readonly property bool bare: kept !== "" || riddle === ""
    readonly property var clues: card(seen).clues ?? []
    readonly property int uncovered: bare ? clues.length : table.uncovered ?? 1
    readonly property var options: bare ? [] : table.options ?? []
    readonly property var shelf: slot("answers")
    // one below another where the shelf is high, so that a long name finds room beside its picture
    readonly property int across: form === "portrait" ? 2 : 1
    readonly property int down: Math.max(2, Math.ceil(options.length / across))
    readonly property real wide: (shelf.size[0] - (across - 1) * 8) / across
    readonly property real even: (shelf.size[1] - (down - 1) * 8) / down
    // each as high as the others, but a name of many lines takes what it needs
    readonly property var highs: {
        const needs = options.map(id => 4 + Style.wordsHeight("sign", card(id).text ?? "", mm(wide - 4)) / Math.max(0.01, unit));
        const long_ = across > 1 ? [] : needs.filter(need => need > even);
        const left = down * even - long_.reduce((sum, need) => sum + need, 0);
        return needs.map(need => long_.includes(need) ? need : long_.length ? left / Math.max(1, down - long_.length) : even);
    }

    function card(id: string): var {
        return content.cards?.[id] ?? ({});
    }

    function more(): void {
        if (!bare)
            moved({
                "riddle": riddle,
                "more": "clue"
            });
    }

    function answer(id: string): void {
        if (!bare && id !== "" && !crossed.includes(id))
            moved({
                "riddle": riddle,
                "answer": id
            });
    }

    function key(number: int): void {
        answer(options[number - 1] ?? "");
    }

    Component.onCompleted: known = done.length
    onTableChanged: {
        const now = table.done ?? [];
        if (now.length > known) {
            kept = Style.still ? "" : now[now.length - 1];
            sound("place");
            bringing.restart();
            worker.cheer();
            party.restart();
        } else if ((table.crossed ?? []).length > 0) {
            worker.wonder();
        }
        known = now.length;
    }
    onUncoveredChanged: if (uncovered > 1 && !bare)
        sound("machine")
    onSeenChanged: cover.order = [2, 8, 4, 7, 10, 1, 0, 11, 3, 9, 5, 6]

    Timer {
        id: bringing

        interval: 1300

        onTriggered: reveal.kept = ""
    }

    NumberAnimation {
        id: party

        property real gone: 0

        duration: 1100
        from: 0
        property: "gone"
        target: party
        to: 1
    }

    over: [
        Cover {
            id: cover

            bare: reveal.bare ? 12 : 2 + Math.round(7 * (reveal.uncovered - 1) / Math.max(1, reveal.clues.length - 1))
            label: qsTr("One more clue")
            live: !reveal.bare && reveal.uncovered < reveal.clues.length
            objectName: "clue-" + reveal.uncovered
            picture: reveal.card(reveal.seen).picture ?? ""
            stage: reveal

            onActivated: reveal.more()
        },
        Sparks {
            gone: Style.still ? 0 : party.gone
            stage: reveal
            x: cover.x + cover.width / 2
            y: cover.y + cover.height / 2
        },
        Coins {
            of: 2 * reveal.clues.length - 1
            worth: reveal.bare ? 0 : reveal.table.worth ?? 0
            stage: reveal
        },
        Known {
            done: reveal.done
            solved: reveal.solved
            pictures: reveal.content.cards ?? ({})
            of: reveal.done.length + (reveal.table.waiting ?? []).length + (reveal.riddle === "" ? 0 : 1)
            stage: reveal
            // of two, each has the answers there until all are known
            visible: reveal.form !== "half" || reveal.riddle === ""
        },
        Board {
            // as many as find room, the newest of them
            text: reveal.bare ? reveal.card(reveal.seen).text ?? "" : reveal.clues.slice(0, reveal.uncovered).slice(reveal.form === "half" ? -1 : -3).join("\n")
            stage: reveal
        },
        Worker {
            id: worker

            stage: reveal
            who: reveal.content.worker ?? ""
        },
        Repeater {
            model: reveal.unit > 0 ? reveal.options.length : 0

            AnswerTile {
                required property int index
                readonly property string cardId: reveal.options[index] ?? ""

                height: reveal.mm(reveal.highs[index] ?? reveal.even)
                objectName: "answer-" + cardId
                picture: reveal.card(cardId).picture ?? ""
                pointed: reveal.ghost !== "" && reveal.ghost === cardId
                stage: reveal
                text: reveal.card(cardId).text ?? ""
                width: reveal.mm(reveal.wide)
                wrong: reveal.crossed.includes(cardId)
                x: reveal.mm(reveal.shelf.at[0] + index % reveal.across * (reveal.wide + 8))
                y: reveal.mm(reveal.shelf.at[1] + (reveal.across > 1 ? Math.floor(index / reveal.across) * (reveal.even + 8) : reveal.highs.slice(0, index).reduce((sum, high) => sum + high + 8, 0)))

                onActivated: reveal.answer(cardId)
            }
        }
    ]
}
