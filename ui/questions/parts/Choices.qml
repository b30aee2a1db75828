pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The choices of one question as cards in rows; of several, those tapped are handed in together.
Answers {
    id: choices

    // how many side by side where their words have the room
    property int most: 2
    property int across: atMost
    // pictures, with their names below them
    property bool pictured: false
    property bool several: false
    // the words of choices that the pack leaves to the face, by id
    property var words: ({})
    property var icons: ({})
    property var taken: []
    // the question's picture fills the screen, and the cards stand low in it
    readonly property bool low: !pictured && !several && (question.picture ?? "") !== ""
    readonly property int inRow: beside(lowRoom, texts, lowHeight, Style.mm(icons[list[0]?.id] ? 12 : 27))
    // up to the button that goes on
    readonly property real lowRoom: [...blocked].reduce((room, one) => one.y > height / 2 && one.y < reach.bottom - 1 ? Math.min(room, one.x - Style.gap - reach.x) : room, reach.width)
    readonly property real lead: width > height ? 0.36 * reach.width : 0
    readonly property real lowHeight: Style.mm(Style.textScale > 1 ? 46 : 40)
    readonly property var texts: list.map(choice => words[choice.id] ?? choice.text ?? "")
    readonly property real lowTop: reach.bottom - row(rows(inRow), lowHeight)
    readonly property int rowCount: rows(across)
    readonly property int atMost: Math.max(1, [...Array(most + 1).keys()].filter(count => fits(count)).pop() ?? 1)
    readonly property real cardHeight: (height - (rowCount - 1) * Style.gap) / rowCount
    readonly property bool tall: pictured && cardHeight >= Style.mm(58) && cell(across) < 2.2 * cardHeight

    function rows(count: int): int {
        return Math.max(1, Math.ceil(list.length / Math.max(1, count)));
    }

    function fits(count: int): bool {
        const room = Style.mm(pictured ? 8 : 24);
        return cell(count) - room >= Math.max(0, ...texts.map(text => Style.wordWidth("label", text)));
    }

    // of a choice in a scene
    function place(id: string): rect {
        const at = list.findIndex(choice => choice.id === id);
        if (!low || at < 0)
            return panels.kept(id);
        const wide = share(lowRoom, inRow) + Style.gap;
        return Qt.rect(reach.x + (at % inRow) * wide, lowTop + Math.floor(at / inRow) * (lowHeight + Style.gap), wide - Style.gap, lowHeight);
    }

    // what was neither chosen nor right leaves room for the reason where there is no other
    function gives(id: string): bool {
        const at = place(id);
        const under = reason.x < at.right && at.x < reason.right && reason.y < at.bottom && at.y < reason.bottom;
        return low && told && under && ![...correct, ...chosen].includes(id);
    }

    function take(id: string): void {
        if (!several)
            answered([id]);
        else if (!told)
            taken = taken.includes(id) ? taken.filter(one => one !== id) : [...taken, id];
    }

    composed: several
    // pictures fill the screen; where several are chosen they are cards
    draws: !several && (pictured || low)
    // where not all of it finds room, the right one and the chosen one above all
    kept: {
        const own = told ? [...correct, ...chosen].map(id => place(id)) : [];
        if (!told || !low)
            return own;
        // and their frames
        const framed = own.map(one => Qt.rect(one.x - Style.mm(2), one.y - Style.mm(2), one.width + Style.mm(4), one.height + Style.mm(4)));
        const heavy = Array(9 * own.length).fill(null).map((none, at) => framed[at % own.length]);
        return [...heavy, backdrop.place, ...list.map(choice => place(choice.id))];
    }
    spot: place(chosen[0] ?? "")
    least: row(rows(atMost), Style.mm(32))
    ready: taken.length > 0

    onFinished: answered(taken)
    onPicked: number => {
        if (number <= list.length && !told)
            take(list[number - 1].id);
    }

    Backdrop {
        id: backdrop

        anchors.fill: parent
        // lying, what is told of it finds room at its left
        free: Qt.rect(choices.reach.x + choices.lead, choices.under, choices.reach.width - choices.lead, Math.max(Style.mm(40), choices.lowTop - Style.gap - choices.under))
        source: choices.low ? choices.question.picture : ""
        visible: choices.low
    }

    Panels {
        id: panels

        anchors.fill: parent
        choices: choices
    }

    Flow {
        height: parent.height - y
        width: choices.low ? choices.lowRoom : parent.width
        x: choices.low ? choices.reach.x : 0
        y: choices.low ? choices.lowTop : 0
        spacing: Style.gap

        Repeater {
            model: choices.draws && !choices.low ? 0 : choices.list.length

            AnswerCard {
                required property int index
                readonly property var choice: choices.list[index] ?? ({})
                readonly property string choiceId: choice.id ?? ""

                chosen: (choices.told ? choices.chosen : choices.taken).includes(choiceId)
                correct: choices.correct.includes(choiceId)
                digit: index + 1
                height: choices.low ? choices.lowHeight : choices.cardHeight
                icon: choices.icons[choiceId] ?? ""
                objectName: "choice-" + choiceId
                opacity: choices.gives(choiceId) ? 0 : 1
                picture: choice.picture ?? ""
                pointed: choiceId !== "" && choices.ghost === choiceId
                several: choices.several
                tall: choices.tall
                text: choices.words[choiceId] ?? choice.text ?? ""
                told: choices.told
                // a last card alone in its row takes the whole row
                width: choices.low ? choices.share(choices.lowRoom, choices.inRow) : index === choices.list.length - 1 && index % choices.across === 0 ? choices.width : choices.cell(choices.across)

                onActivated: choices.take(choiceId)
            }
        }
    }
}
