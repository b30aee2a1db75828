import QtQuick
import ui

// The choices of one question as a grid of cards. Never decides what is right: it is told.
Grid {
    id: choices

    required property var question
    required property string ghost
    property bool tall: false
    // the words of choices that the pack leaves to the face, by id
    property var words: ({})
    readonly property var list: question.choices ?? []
    readonly property int rowCount: Math.ceil(list.length / Math.max(1, columns))

    signal answered(var chosen)

    function pick(number: int): void {
        if (number <= list.length && !(question.answered ?? false))
            answered([list[number - 1].id]);
    }

    columns: 2
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
            objectName: "choice-" + choiceId
            picture: choice.picture ?? ""
            pointed: choiceId !== "" && choices.ghost === choiceId
            right: (choices.question.right ?? []).includes(choiceId)
            tall: choices.tall
            text: choices.words[choiceId] ?? choice.text ?? ""
            told: choices.question.answered ?? false
            width: (choices.width - (choices.columns - 1) * Style.gap) / choices.columns

            onActivated: choices.answered([choiceId])
        }
    }
}
