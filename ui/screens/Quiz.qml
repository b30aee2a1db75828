import QtQuick
import ui
import ui.bridge
import "../parts"

// One question after another. After each answer its reason, then on.
Room {
    id: quiz

    readonly property var question: Station.question ?? ({})
    readonly property bool told: question.answered ?? false

    focus: true
    railed: true
    title: question.quizName ?? ""

    rail: Marks {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        marks: quiz.question.marks ?? []
    }

    onKeyed: event => {
        const number = event.key - Qt.Key_0;
        event.accepted = told ? event.key === Qt.Key_Return || event.key === Qt.Key_Enter : number >= 1 && number <= 9;
        if (event.accepted && told)
            Station.next(question.id);
        else if (event.accepted)
            face.pick(number);
    }

    Marks {
        id: row

        marks: quiz.question.marks ?? []
        upright: false
        visible: Style.portrait
    }

    QuestionFace {
        id: face

        height: parent.height - y
        nextRoom: Style.portrait ? 0 : next.width + Style.gap
        question: quiz.question
        width: parent.width
        y: Style.portrait ? row.height + Style.gap : 0

        onAnswered: chosen => Station.answer(quiz.question.id, chosen)
    }

    Item {
        parent: quiz
        height: quiz.height
        width: quiz.width

        BigButton {
            id: next

            icon: "arrow-right"
            objectName: "next"
            primary: true
            text: qsTr("Next")
            visible: quiz.told
            width: Math.max(implicitWidth, Style.mm(90))
            x: quiz.width - width - Style.edge
            y: quiz.height - height - Style.edge

            onActivated: Station.next(quiz.question.id)
        }
    }
}
