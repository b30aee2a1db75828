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
    readonly property int rowCount: rows(across)
    readonly property int atMost: Math.max(1, [...Array(most + 1).keys()].filter(count => fits(count)).pop() ?? 1)
    readonly property real cardHeight: (height - (rowCount - 1) * Style.gap) / rowCount
    readonly property bool tall: pictured && cardHeight >= Style.mm(58) && cell(across) < 2.2 * cardHeight

    function rows(count: int): int {
        return Math.max(1, Math.ceil(list.length / Math.max(1, count)));
    }

    function fits(count: int): bool {
        const room = Style.mm(pictured ? 8 : 24);
        const texts = list.map(choice => words[choice.id] ?? choice.text ?? "");
        return cell(count) - room >= Math.max(0, ...texts.map(text => Style.wordWidth("label", text)));
    }

    function take(id: string): void {
        if (!several)
            answered([id]);
        else if (!told)
            taken = taken.includes(id) ? taken.filter(one => one !== id) : [...taken, id];
    }

    composed: several
    // pictures fill the screen; where several are chosen they are cards
    draws: pictured && !several
    kept: told ? [...correct, ...chosen].map(id => panels.kept(id)) : []
    spot: panels.kept(chosen[0] ?? "")
    least: row(rows(atMost), Style.mm(32))
    ready: taken.length > 0

    onFinished: answered(taken)
    onPicked: number => {
        if (number <= list.length && !told)
            take(list[number - 1].id);
    }

    Panels {
        id: panels

        anchors.fill: parent
        choices: choices
    }

    Flow {
        anchors.fill: parent
        spacing: Style.gap

        Repeater {
            model: choices.draws ? 0 : choices.list.length

            AnswerCard {
                required property int index
                readonly property var choice: choices.list[index] ?? ({})
                readonly property string choiceId: choice.id ?? ""

                chosen: (choices.told ? choices.chosen : choices.taken).includes(choiceId)
                correct: choices.correct.includes(choiceId)
                digit: index + 1
                height: choices.cardHeight
                icon: choices.icons[choiceId] ?? ""
                objectName: "choice-" + choiceId
                picture: choice.picture ?? ""
                pointed: choiceId !== "" && choices.ghost === choiceId
                several: choices.several
                tall: choices.tall
                text: choices.words[choiceId] ?? choice.text ?? ""
                told: choices.told
                // a last card alone in its row takes the whole row
                width: index === choices.list.length - 1 && index % choices.across === 0 ? choices.width : choices.cell(choices.across)

                onActivated: choices.take(choiceId)
            }
        }
    }
}
