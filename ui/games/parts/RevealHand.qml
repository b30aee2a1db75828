pragma ComponentBehavior: Bound

import QtQuick
import ui

// Whoever guesses what lies covered: the answers to choose from, and what one is worth. Of two who
// play each has an end of the place; who has answered waits for the other.
Item {
    id: hand

    required property StageTable stage
    // what is asked just now, and whether it is told
    required property string asked
    required property bool told
    // where the keys go on once the answers are gone
    required property Item after
    property int place: 0
    readonly property bool alone: stage.sides.length < 2
    readonly property string tail: place ? "-b" : ""
    readonly property var table: alone ? stage.table : stage.sides[place]?.table ?? ({})
    readonly property string hint: stage.ghost === "" ? "" : alone ? stage.ghost : stage.sides[place]?.hint ?? ""
    readonly property bool done: (table.done ?? []).includes(asked)
    readonly property bool open: asked !== "" && !told && !done
    readonly property var crossed: table.crossed ?? []
    readonly property int uncovered: open ? table.uncovered ?? 1 : 1
    // of what was answered the coins stay in sight
    readonly property bool theirs: asked !== "" && table.riddle === asked
    property int kept: 0
    readonly property int worth: theirs ? table.worth ?? 0 : kept
    readonly property var options: open ? table.options ?? [] : []
    // Back stands below them
    readonly property var shelf: stage.drawn.slots?.["answers" + tail] ?? stage.none
    // one below another where the shelf is high, so that a long name finds room beside its picture
    readonly property int across: stage.form === "portrait" ? 2 : 1
    readonly property int down: Math.max(2, Math.ceil(options.length / across))
    readonly property real wide: (shelf.size[0] - (across - 1) * 8) / across
    readonly property real even: (shelf.size[1] - (down - 1) * 8) / down
    // each as high as the others, but a name of many lines takes what it needs
    readonly property var highs: {
        const needs = options.map(id => (alone ? 4 : 1.5) + Style.wordsHeight("sign", card(id).text ?? "", stage.mm(wide - 4)) / Math.max(0.01, stage.unit));
        const least = needs.map(need => Math.max(20, need));
        const left = shelf.size[1] - (down - 1) * 8 - least.reduce((sum, one) => sum + one, 0);
        return across > 1 || left < 0 || needs.every(need => need <= even) ? needs.map(() => even) : least.map(one => one + left / down);
    }

    function card(id: string): var {
        return stage.content.cards?.[id] ?? ({});
    }

    function act(move: var): void {
        stage.moved(Object.assign({
            "riddle": asked
        }, move, alone ? {} : {
            "side": place ? "b" : "a"
        }));
    }

    // until so many clues can be read
    function uncover(wanted: int): void {
        for (let clue = uncovered; open && clue < wanted; clue++)
            act({
                "more": "clue"
            });
    }

    function answer(id: string): void {
        if (!open || id === "" || crossed.includes(id))
            return;
        if (options.some((_, number) => tiles.itemAt(number)?.activeFocus) && id === asked)
            after.forceActiveFocus();
        act({
            "answer": id
        });
    }

    // who does not know says so: a wrong answer, then the right one, which is worth nothing by then
    function pass(): void {
        const wrong = options.find(id => id !== asked);
        if (crossed.length === 0)
            answer(wrong);
        answer(asked);
    }

    anchors.fill: parent

    onWorthChanged: if (theirs)
        kept = worth

    EndPlate {
        at: hand.shelf
        pad: 3
        place: hand.place
        stage: hand.stage
        visible: !hand.alone
    }

    Coins {
        of: Math.max(0, 2 * (hand.card(hand.asked).clues ?? []).length - 1)
        place: "coins" + hand.tail
        stage: hand.stage
        worth: hand.told && hand.alone ? 0 : hand.worth
    }

    Repeater {
        id: tiles

        model: hand.stage.unit > 0 ? hand.options.length : 0

        AnswerTile {
            required property int index
            readonly property string cardId: hand.options[index] ?? ""

            height: hand.stage.mm(hand.highs[index] ?? hand.even)
            objectName: "answer-" + cardId
            picture: hand.card(cardId).picture ?? ""
            pointed: hand.hint !== "" && hand.hint === cardId
            stage: hand.stage
            text: hand.card(cardId).text ?? ""
            width: hand.stage.mm(hand.wide)
            wrong: hand.crossed.includes(cardId)
            x: hand.stage.mm(hand.shelf.at[0] + index % hand.across * (hand.wide + 8))
            y: hand.stage.mm(hand.shelf.at[1] + (hand.across > 1 ? Math.floor(index / hand.across) * (hand.even + 8) : hand.highs.slice(0, index).reduce((sum, high) => sum + high + 8, 0)))

            onActivated: hand.answer(cardId)
        }
    }
}
