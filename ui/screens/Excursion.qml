pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// A class and its guide: fingers are shown, hands are counted, delegates answer side by side.
FocusScope {
    id: excursion

    readonly property var now: Excursion.now ?? ({})
    readonly property string stage: now.stage ?? ""
    readonly property string questionId: now.id ?? ""
    readonly property bool told: stage === "count" || stage === "told"
    readonly property var choices: now.choices ?? []
    readonly property var correct: now.right ?? []
    readonly property var halves: now.halves ?? [0, 0]
    readonly property var words: ({"true": qsTr("True"), "false": qsTr("False")})
    readonly property var titles: [qsTr("Left half"), qsTr("Right half")]
    readonly property real low: height - Style.edge
    // the pair around all
    readonly property bool paired: stage === "before" || stage === "after"
    // all is asked: the result, and what the teacher takes along
    readonly property bool ended: stage === "result" || stage === "page"

    function truth(): string {
        const place = choices.findIndex(choice => correct.includes(choice.id));
        const choice = choices[place];
        return choice ? (place + 1) + ". " + (words[choice.id] ?? choice.text) : "";
    }

    onPairedChanged: all.count = -1
    onQuestionIdChanged: hands.clear()

    Words {
        height: Style.target + Style.mm(6)
        role: Style.fitting(text, width, height)
        text: excursion.stage === "page" ? qsTr("For the teacher") : excursion.ended || excursion.paired ? qsTr("Excursion, %n pupil(s)", "", excursion.now.pupils ?? 0) : qsTr("Question %1 of %2").arg(excursion.now.number ?? 1).arg(excursion.now.count ?? 1)
        verticalAlignment: Text.AlignVCenter
        width: excursion.width - 2 * Style.edge - Style.barWidth - Style.gap
        x: Style.edge
        y: Style.edge - Style.mm(3)
    }

    Item {
        id: body

        height: excursion.low - y
        visible: !excursion.ended && !excursion.paired
        width: excursion.width - 2 * Style.edge
        x: Style.edge
        y: Style.top

        // the question; once told its reason in the same place
        Item {
            id: asked

            height: excursion.told ? Style.mm(Style.portrait ? 68 : 50) : question.height
            width: parent.width

            Words {
                id: question

                role: "question"
                text: excursion.now.text ?? ""
                visible: !excursion.told
                width: parent.width
            }

            Feedback {
                aloud: false
                here: excursion.told
                place: Qt.rect(0, 0, parent.width - (excursion.stage === "told" && !Style.portrait ? next.width + Style.gap : 0), parent.height)
                judged: ({
                        "correct": true,
                        "reason": excursion.now.explanation ?? "",
                        "says": excursion.truth()
                    })
            }
        }

        // all show the number of their answer with their fingers
        Grid {
            id: cards

            readonly property int rowCount: Math.max(1, Math.ceil(excursion.choices.length / columns))

            columns: Style.portrait ? 1 : 2
            spacing: Style.gap
            visible: excursion.stage === "ask"
            y: next.y - Style.gap - height

            Repeater {
                model: excursion.choices.length

                Item {
                    id: numbered

                    required property int index
                    readonly property var choice: excursion.choices[index] ?? ({})
                    readonly property string choiceId: choice.id ?? ""

                    height: Math.min(Style.mm(64), (next.y - asked.height - 2 * Style.gap - (cards.rowCount - 1) * Style.gap) / cards.rowCount)
                    width: (body.width - (cards.columns - 1) * Style.gap) / cards.columns

                    Rectangle {
                        color: Style.deep
                        height: parent.height
                        radius: Style.corner
                        width: Style.mm(30)

                        Words {
                            anchors.centerIn: parent
                            color: Style.paper
                            role: "number"
                            text: numbered.index + 1
                        }
                    }

                    AnswerCard {
                        height: parent.height
                        live: false
                        picture: numbered.choice.picture ?? ""
                        text: excursion.words[numbered.choiceId] ?? numbered.choice.text ?? ""
                        width: parent.width - x
                        x: Style.mm(33)
                    }
                }
            }
        }

        Row {
            id: hands

            readonly property bool whole: left.count >= 0 && right.count >= 0

            function clear(): void {
                left.count = right.count = -1;
            }

            spacing: Style.gap
            visible: excursion.stage === "count"
            // low, where the guide's hand is
            y: Style.portrait ? says.y - Style.gap - height : asked.height + Style.gap

            HandCount {
                id: left

                most: excursion.halves[0]
                side: "left"
                title: excursion.titles[0]
                width: (body.width - Style.gap) / 2
            }

            HandCount {
                id: right

                most: excursion.halves[1]
                side: "right"
                title: excursion.titles[1]
                width: (body.width - Style.gap) / 2
            }
        }

        Row {
            spacing: 2 * Style.gap
            visible: excursion.stage === "duel" || excursion.stage === "told"
            y: asked.height + Style.gap

            Repeater {
                model: 2

                DelegateSide {
                    required property int index

                    choices: excursion.choices
                    correct: excursion.correct
                    given: excursion.now.given?.[side] ?? ""
                    height: body.height - asked.height - Style.gap - (Style.portrait ? Style.card + Style.gap : 0)
                    side: ["left", "right"][index]
                    title: excursion.titles[index]
                    told: excursion.stage === "told"
                    width: (body.width - 2 * Style.gap) / 2
                    words: excursion.words

                    onAnswered: choice => Excursion.answer(excursion.questionId, side, choice)
                }
            }
        }

        Words {
            id: says

            height: Style.portrait ? implicitHeight : Style.card
            text: excursion.stage === "ask" ? qsTr("Show the number of your answer with your fingers!") : qsTr("How many hands have the right answer?")
            verticalAlignment: Text.AlignVCenter
            visible: excursion.stage === "ask" || excursion.stage === "count"
            width: Style.portrait ? body.width : next.x - Style.gap
            y: !Style.portrait ? body.height - height : excursion.stage === "ask" ? asked.height + Style.gap : next.y - height - Style.gap
        }

        BigButton {
            id: next

            icon: excursion.stage === "ask" ? "lightbulb-on" : "arrow-right"
            live: excursion.stage !== "count" || hands.whole
            objectName: excursion.stage === "ask" ? "tell" : excursion.stage === "count" ? "counted" : "go-on"
            opacity: live ? 1 : 0.35
            primary: true
            text: excursion.stage === "ask" ? qsTr("Show the answer") : qsTr("Next")
            visible: excursion.stage !== "duel"
            x: body.width - width
            y: excursion.stage === "told" && !Style.portrait ? 0 : body.height - height

            onActivated: {
                if (excursion.stage === "ask")
                    Excursion.tell();
                else if (excursion.stage === "count")
                    Excursion.count(excursion.questionId, left.count, right.count);
                else
                    Excursion.goOn(excursion.questionId);
            }
        }
    }

    Item {
        id: pair

        height: excursion.low - y
        visible: excursion.paired
        width: excursion.width - 2 * Style.edge
        x: Style.edge
        y: Style.top

        Column {
            spacing: Style.gap
            width: parent.width

            Words {
                objectName: "pair-question"
                role: "question"
                text: qsTr("Who could imagine working with their hands?")
                width: parent.width
            }

            Words {
                role: "label"
                text: excursion.stage === "after" && (excursion.now.before ?? -1) >= 0 ? qsTr("Hands up! At the beginning there were %1").arg(excursion.now.before) : qsTr("Hands up!")
                width: parent.width
            }
        }

        HandCount {
            id: all

            most: excursion.now.pupils ?? 0
            side: "all"
            title: qsTr("Hands")
            width: parent.width
            y: parent.height - Style.card - Style.gap - height
        }

        Row {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            layoutDirection: Qt.RightToLeft
            spacing: Style.gap

            BigButton {
                height: Style.card
                icon: "arrow-right"
                live: all.count >= 0
                objectName: "pair-told"
                opacity: live ? 1 : 0.35
                primary: true
                text: qsTr("Next")

                onActivated: Excursion.raiseHands(all.count, all.by)
            }

            BigButton {
                height: Style.card
                icon: "debug-step-over"
                label: qsTr("Pass over")
                objectName: "pair-passed"
                text: ""
                width: Style.card

                onActivated: Excursion.raiseHands(-1, "heads")
            }
        }
    }

    ClassResult {
        anchors.horizontalCenter: parent.horizontalCenter
        now: excursion.now
        shown: excursion.stage === "result"
        titles: excursion.titles
        visible: shown
        width: Math.min(parent.width - 2 * Style.edge, Style.mm(400))
        y: Style.portrait ? (parent.height - height) / 2 - Style.card : Style.top + Style.gap
    }

    ClassPage {
        height: excursion.low - y
        now: excursion.now.page ?? ({})
        visible: excursion.stage === "page"
        width: excursion.width - 2 * Style.edge
        x: Style.edge
        y: Style.top
    }

    Row {
        layoutDirection: Qt.RightToLeft
        spacing: Style.gap
        visible: excursion.ended
        x: excursion.width - width - Style.edge
        y: excursion.low - height

        BigButton {
            icon: "hand-wave"
            objectName: "finish"
            primary: true
            text: qsTr("Goodbye")

            onActivated: Excursion.finish()
        }

        BigButton {
            height: Style.card
            icon: "qrcode"
            label: qsTr("For the teacher")
            objectName: "class-page"
            // large letters leave a narrow screen the sign alone
            text: Style.portrait && Style.textScale > 1 ? "" : label
            visible: excursion.stage === "result"

            onActivated: Excursion.showPage(true)
        }
    }

    Confetti {
        anchors.fill: parent
        visible: excursion.stage === "result"
    }
}
