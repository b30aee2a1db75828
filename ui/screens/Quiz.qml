import QtQuick
import ui
import ui.bridge
import "../parts"
import "../questions/parts"
import "parts"

// One question after another. After each answer its reason, then on.
Room {
    id: quiz

    readonly property var question: Station.question ?? ({})
    readonly property bool told: question.answered ?? false
    // there is something to begin again, and it is not yet over
    readonly property var marks: question.marks ?? []
    readonly property bool under: Station.turn === "free" && marks.some(mark => mark >= 0) && marks.some(mark => mark < 0)

    focus: true
    railed: true
    title: question.quizName ?? ""

    foot: Restart {
        height: parent.height
        visible: quiz.under && Style.portrait
        width: height

        onCompleted: Station.restart()
    }
    rail: Item {
        anchors.fill: parent

        Marks {
            anchors.horizontalCenter: parent.horizontalCenter
            height: again.y - Style.gap
            marks: quiz.marks
        }

        Restart {
            id: again

            height: Style.dense
            visible: quiz.under
            width: parent.width
            y: parent.height - height

            onCompleted: Station.restart()
        }
    }

    onKeyed: event => {
        const number = Keycaps.digit(event);
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter ? told || face.ready : !told && number >= 1 && number <= 9;
        if (event.accepted && enter)
            told ? Station.next(question.id) : face.finish();
        else if (event.accepted)
            face.pick(number);
    }

    Marks {
        id: row

        marks: quiz.marks
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

            // stands where Done stood: a second tap on that is not meant for it
            enabled: quiz.told && !pause.running
            icon: "arrow-right"
            objectName: "next"
            primary: true
            text: qsTr("Next")
            visible: quiz.told
            width: Math.max(implicitWidth, Style.mm(90))
            x: quiz.width - width - Style.edge
            // in big letters the reason takes the question's place, and what goes on stands beside it
            y: face.slim && !Style.portrait ? quiz.bodyTop : quiz.height - height - Style.edge

            onActivated: Station.next(quiz.question.id)
        }

        BigButton {
            icon: "check-bold"
            live: face.ready
            objectName: "done"
            opacity: live ? 1 : 0.35
            primary: true
            text: qsTr("Done")
            visible: face.composed && !quiz.told
            width: next.width
            x: next.x
            y: next.y

            onActivated: {
                pause.restart();
                face.finish();
            }
        }

        Timer {
            id: pause

            interval: 500
        }
    }
}
