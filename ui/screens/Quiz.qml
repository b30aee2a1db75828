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
    pictured: face.scenic
    railed: true
    // a scene needs the room more than the quiz's name
    title: face.scenic ? "" : question.quizName ?? ""

    foot: Restart {
        height: parent.height
        visible: quiz.under && Style.portrait
        width: height

        onCompleted: Station.restart()
    }
    back: Item {
        id: wide

        anchors.fill: parent
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

    Item {
        id: narrow

        anchors.fill: parent
    }

    Marks {
        id: row

        marks: quiz.marks
        upright: false
        visible: Style.portrait
    }

    QuestionFace {
        id: face

        bar: Style.barWidth + Style.edge + Style.gap
        sill: Style.portrait ? quiz.height - quiz.footTop + Style.gap : 0
        button: Qt.rect(next.x, next.y, next.width, next.height)
        column: quiz.bodyX
        height: parent.height - y
        nextRoom: Style.portrait ? 0 : next.width + Style.gap
        parent: scenic ? wide : narrow
        question: quiz.question
        head: Style.portrait ? quiz.bodyTop + row.height + Style.gap : Style.top
        width: parent.width
        y: Style.portrait && !scenic ? row.height + Style.gap : 0

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
            y: face.slim && !Style.portrait && !face.scenic ? quiz.bodyTop : quiz.height - height - Style.edge

            onActivated: Station.next(quiz.question.id)
        }

        BigButton {
            icon: "check-bold"
            objectName: "done"
            primary: true
            text: qsTr("Done")
            // what cannot be pressed yet is not there
            visible: face.ready && !quiz.told
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
