pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The card that says what is wanted, a line for each point: its picture, its words where they find
// room, and a sign once it is known how it stands.
Rectangle {
    id: card

    required property StageTable stage
    required property var points
    // of each point "good", "bad" or ""
    required property var findings
    property string place: "card"
    readonly property var slot: stage?.slot(place)
    readonly property bool narrow: slot.size[0] < 60
    readonly property real pad: card.mm(3)
    readonly property real each: (height - 2 * pad) / Math.max(1, points.length)
    readonly property bool pictured: points.some(point => (point.picture ?? "") !== "")
    // pictures give way to words, which may not be smaller
    readonly property real share: narrow ? 0.9 : [0.26, 0.18, 0.13, 0].find(one => holds(roomBeside(one))) ?? 0
    readonly property real side: Math.min(slot.size[0] * share, each / Math.max(0.01, (stage?.unit ?? 0)) - 3)
    readonly property real bullet: share > 0 ? bulletOf(share) : 0
    readonly property real room: roomBeside(share)
    readonly property string role: Style.textScale > 1 && points.every(point => Style.fits("label", point.text ?? "", room, each)) ? "label" : "sign"

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    function bulletOf(one: real): real {
        return narrow || pictured ? card.mm(Math.min(slot.size[0] * one, each / Math.max(0.01, (stage?.unit ?? 0)) - 3)) : card.mm(13);
    }

    function roomBeside(one: real): real {
        return one > 0 ? width - bulletOf(one) - 3 * pad : width - 2 * pad;
    }

    // lines are set tighter than letters are high
    function holds(wide: real): bool {
        return points.every(point => Style.wordWidth("sign", point.text ?? "") <= wide && 0.9 * Style.wordsHeight("sign", point.text ?? "", wide) <= each);
    }

    border.color: Style.deep
    border.width: card.mm(1.6)
    color: Style.sheet
    height: card.mm(slot.size[1])
    radius: card.mm(5)
    visible: slot.size[0] > 0
    width: card.mm(slot.size[0])
    x: card.mm(slot.at[0])
    y: card.mm(slot.at[1])

    Repeater {
        model: (card.stage?.unit ?? 0) > 0 ? card.points.length : 0

        Item {
            id: line

            required property int index
            readonly property var point: card.points[index] ?? ({})
            readonly property string finding: card.findings[index] ?? ""
            readonly property string picture: point.picture ?? ""

            Accessible.name: point.text ?? ""
            Accessible.role: Accessible.StaticText
            height: card.each
            width: card.width
            y: card.pad + index * card.each

            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: card.mm(2)
                anchors.rightMargin: card.mm(2)
                color: line.finding === "bad" ? Style.notYetWash : Style.rightWash
                radius: card.mm(3)
                visible: line.finding !== ""
            }

            Rectangle {
                color: Style.paper
                height: width
                radius: card.mm(4)
                visible: card.pictured && card.bullet > 0
                width: card.bullet
                x: part.x
                y: part.y
            }

            Part {
                id: part

                h: card.side
                n: card.bullet > 0 ? line.picture : ""
                stage: card.stage
                w: card.side
                x: card.narrow ? Math.round((card.width - card.bullet) / 2) : card.pad
                y: Math.round((line.height - card.bullet) / 2)
            }

            Rectangle {
                readonly property bool known: line.finding !== ""

                color: !known ? "transparent" : line.finding === "bad" ? Style.notYet : Style.right
                border.color: known ? Style.sheet : Style.deep
                border.width: card.mm(1)
                height: width
                radius: width / 2
                visible: known || line.picture === "" && card.bullet > 0
                width: card.mm(13)
                x: card.bullet === 0 ? card.width - Math.round(width * 0.3) : line.picture === "" ? card.pad + Math.round((card.bullet - width) / 2) : part.x + card.bullet - Math.round(width * 0.7)
                y: line.picture === "" || card.bullet === 0 ? Math.round((line.height - height) / 2) : part.y + card.bullet - Math.round(height * 0.8)

                Icon {
                    anchors.centerIn: parent
                    color: parent.known ? Style.paper : Style.deep
                    name: !parent.known ? "ruler" : line.finding === "bad" ? "rotate-left" : "check-bold"
                    size: parent.width * 0.66
                }
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                role: card.role
                text: line.point.text ?? ""
                visible: !card.narrow
                width: card.room
                x: card.bullet > 0 ? card.bullet + 2 * card.pad : card.pad
            }
        }
    }
}
