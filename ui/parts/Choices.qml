pragma ComponentBehavior: Bound

import QtQuick
import ui

// The choices of one question as cards in rows. Never decides what is right: it is told.
Flow {
    id: choices

    required property var question
    required property string ghost
    property int across: 2
    property bool tall: false
    // the words of choices that the pack leaves to the face, by id
    property var words: ({})
    property var icons: ({})
    readonly property var list: question.choices ?? []
    readonly property int rowCount: Math.max(1, Math.ceil(list.length / across))

    signal answered(var chosen)

    function pick(number: int): void {
        if (number <= list.length && !(question.answered ?? false))
            answered([list[number - 1].id]);
    }

    spacing: Style.gap

    Repeater {
        model: choices.list.length

        AnswerCard {
            required property int index
            readonly property var choice: choices.list[index] ?? ({})
            readonly property string choiceId: choice.id ?? ""

            chosen: (choices.question.chosen ?? []).includes(choiceId)
            digit: index + 1
            height: (choices.height - (choices.rowCount - 1) * Style.gap) / choices.rowCount
            icon: choices.icons[choiceId] ?? ""
            objectName: "choice-" + choiceId
            picture: choice.picture ?? ""
            pointed: choiceId !== "" && choices.ghost === choiceId
            correct: (choices.question.right ?? []).includes(choiceId)
            tall: choices.tall
            text: choices.words[choiceId] ?? choice.text ?? ""
            told: choices.question.answered ?? false
            // a last card alone in its row takes the whole row
            width: index === choices.list.length - 1 && index % choices.across === 0 ? choices.width : Math.floor((choices.width - (choices.across - 1) * Style.gap) / choices.across)

            onActivated: choices.answered([choiceId])
        }
    }
}
