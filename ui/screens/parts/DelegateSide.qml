pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The half of the screen where one delegate answers: only their fingers count here.
Item {
    id: half

    required property string title
    required property string side
    required property var choices
    required property string given
    required property var correct
    required property bool told
    property var words: ({})
    readonly property real cardHeight: Math.min(Style.mm(Style.portrait ? 96 : 56), (height - head.height - choices.length * Style.gap) / Math.max(1, choices.length))

    // pictures only where no word is broken beside them
    readonly property bool pictured: cardHeight >= Style.mm(34) && width - cardHeight - Style.mm(32) >= Math.max(0, ...choices.map(choice => Style.wordWidth("label", choice.text ?? "")))

    signal answered(string choice)

    Rectangle {
        id: head

        color: half.side === "left" ? Style.deep : Style.go
        height: Math.max(Style.mm(22), says.height + Style.mm(6))
        radius: Style.corner
        width: parent.width

        // its name alone, where both find no room
        readonly property bool roomy: Style.lineWidth("label", half.title) <= width - Style.mm(46)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.paper
            name: half.side === "left" ? "hammer" : "wrench"
            size: Style.mm(15)
            visible: head.roomy
            x: Style.mm(4)
        }

        Words {
            id: says

            anchors.verticalCenter: parent.verticalCenter
            color: Style.paper
            horizontalAlignment: head.roomy ? Text.AlignHCenter : Text.AlignLeft
            role: Style.lineWidth("label", half.title) <= width ? "label" : "sign"
            text: half.title
            width: parent.width - Style.mm(head.roomy ? 46 : 27)
            x: Style.mm(head.roomy ? 23 : 5)
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Style.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            color: Style.paper
            name: half.given ? "check-bold" : "gesture-tap"
            size: Style.mm(15)
        }
    }

    Column {
        spacing: Style.gap
        width: parent.width
        y: head.height + Style.gap

        Repeater {
            model: half.choices.length

            AnswerCard {
                required property int index
                readonly property var choice: half.choices[index] ?? ({})
                readonly property string choiceId: choice.id ?? ""

                chosen: half.given === choiceId
                correct: half.correct.includes(choiceId)
                height: half.cardHeight
                live: half.given === "" && !half.told
                objectName: half.side + "-choice-" + choiceId
                picture: half.pictured ? choice.picture ?? "" : ""
                scale: 1
                text: half.words[choiceId] ?? choice.text ?? ""
                told: half.told
                width: half.width

                onActivated: half.answered(choiceId)
            }
        }
    }
}
