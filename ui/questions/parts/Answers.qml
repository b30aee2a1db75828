import QtQuick
import ui

// What the face of every kind of question is: it lets choose and says what was chosen. Never
// decides what is right: it is told.
Item {
    id: answers

    required property var question
    required property string ghost
    readonly property bool told: question.answered ?? false
    readonly property var content: question.content ?? ({})
    // the cards in the order they are offered
    readonly property var list: question.choices ?? []
    readonly property var chosen: question.chosen ?? []
    readonly property var correct: question.right ?? []
    // lies rather than stands; never by its height, which follows from it
    readonly property bool wide: width > Style.mm(250)
    // the height below which the cards would be too small for fingers and words
    property real least: Style.card
    // the answer is put together from parts, then handed in with one button
    property bool composed: false
    // there is an answer to hand in
    property bool ready: false
    // what to do, in a few words
    property string hint: ""
    // it says more than what to do, and stays once told
    property bool tells: false
    // it is a scene that fills the screen
    property bool draws: false
    // of a scene: where fingers reach, and what lies over it there
    property rect reach: Qt.rect(0, 0, width, height)
    property var blocked: []
    // what of it lies below what is asked
    readonly property real under: Style.gap + Math.max(reach.y, ...[...blocked].filter(one => one.y < height / 3).map(one => one.bottom))
    // once told: where the finger was, and what the reason must leave in sight
    property rect spot: Qt.rect(0, 0, 0, 0)
    property var kept: []
    // where the reason lies over it
    property rect reason: Qt.rect(0, 0, 0, 0)

    signal answered(var chosen)

    // a key's number picks the card that bears it
    signal picked(int number)

    // the child has handed the answer in
    signal finished

    function cell(count: int): real {
        return Math.floor((width - (count - 1) * Style.gap) / Math.max(1, count));
    }

    // how many stand side by side, at most so many, so that no word is broken
    function abreast(most: int, texts: var, taken: real): int {
        const longest = Math.max(0, ...texts.map(text => Style.wordWidth("label", text)));
        let count = Math.max(1, most);
        while (count > 1 && cell(count) - taken < longest)
            count--;
        return count;
    }

    // of a width: how wide is one of so many side by side, and how many find room for their words
    function share(room: real, count: int): real {
        return Math.floor((room - (count - 1) * Style.gap) / Math.max(1, count));
    }

    function beside(room: real, texts: var, high: real, taken: real): int {
        let count = Math.max(1, texts.length);
        while (count > 1 && !texts.every(text => Style.fits("label", text, share(room, count) - taken, high)))
            count--;
        return count;
    }

    // a map of [key, value] pairs
    function keyed(pairs: var): var {
        const map = {};
        for (const [key, value] of pairs)
            map[key] = value;
        return map;
    }

    function row(number: int, height: real): real {
        return number * (height + Style.gap) - Style.gap;
    }
}
