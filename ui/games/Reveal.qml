pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/reveal.py: clues lie face down and turn one by one; an early answer is worth
// more.
GameTable {
    id: reveal

    readonly property string riddle: table.riddle ?? ""
    readonly property var clues: content.cards?.[riddle || (table.last ?? "")]?.clues ?? []
    readonly property int uncovered: riddle ? table.uncovered ?? 1 : clues.length
    readonly property var options: table.options ?? []
    readonly property var crossed: table.crossed ?? []
    readonly property string last: table.last ?? ""
    readonly property bool aside: width > Style.mm(300)
    readonly property bool good: (table.solved ?? []).includes(last)
    readonly property int across: aside ? 1 : 2
    readonly property real optionHeight: aside ? Math.min(Style.mm(46), (height - (options.length - 1) * Style.gap) / Math.max(1, options.length)) : Math.min(Style.mm(52), Math.max(Style.dense, (height * 0.4 - Style.gap) / 2))

    function more(): void {
        if (riddle)
            moved({
                "riddle": riddle,
                "more": "clue"
            });
    }

    Column {
        id: sheet

        readonly property real room: (reveal.aside ? reveal.height : reveal.height - answers.height - Style.gap) - (note.visible ? note.height + Style.mm(4) : 0)

        spacing: Style.mm(4)
        width: reveal.aside ? reveal.width * 0.56 : reveal.width

        Repeater {
            model: reveal.clues.length

            Touchable {
                id: clue

                required property int index
                readonly property bool open: index < reveal.uncovered
                readonly property bool next: index === reveal.uncovered

                colour: open ? Style.sheet : next ? Style.go : Style.deep
                height: Math.min(Style.mm(52), (sheet.room - (reveal.clues.length - 1) * sheet.spacing) / Math.max(1, reveal.clues.length))
                label: open ? words.text : qsTr("One more clue")
                live: next && reveal.riddle !== ""
                objectName: "clue-" + index
                rim: open ? Style.line : Style.deep
                width: sheet.width

                onActivated: reveal.more()

                Words {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    role: Style.fitting(text, width, clue.height)
                    text: reveal.clues[clue.index] ?? ""
                    visible: clue.open
                    width: parent.width - 2 * Style.pad
                    x: Style.pad
                }

                Row {
                    anchors.centerIn: parent
                    spacing: Style.mm(5)
                    visible: !clue.open

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Style.paper
                        name: clue.next ? "eye" : "help"
                        size: Style.mm(15)
                    }

                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Style.paper
                        role: "label"
                        text: clue.next ? qsTr("One more clue") : ""
                        visible: text !== ""
                    }
                }
            }
        }
    }

    GameNote {
        id: note

        good: reveal.good
        icon: "account-voice"
        text: reveal.last && reveal.aside ? reveal.content.cards?.[reveal.last]?.text ?? "" : ""
        width: sheet.width
        y: (reveal.aside ? reveal.height : answers.y - Style.gap) - height
    }

    Grid {
        id: answers

        columns: reveal.across
        spacing: Style.gap
        width: reveal.width - x
        x: reveal.aside ? sheet.width + 2 * Style.gap : 0
        y: reveal.aside ? 0 : reveal.height - height

        Repeater {
            model: reveal.options.length

            GameCard {
                required property int index
                readonly property string cardId: reveal.options[index] ?? ""

                centred: true
                height: reveal.optionHeight
                live: mood === "open" && reveal.riddle !== ""
                mood: reveal.crossed.includes(cardId) ? "refused" : "open"
                objectName: "answer-" + cardId
                pointed: reveal.ghost !== "" && reveal.ghost === cardId
                text: reveal.content.cards?.[cardId]?.text ?? ""
                width: (answers.width - (reveal.across - 1) * Style.gap) / reveal.across

                onActivated: reveal.moved({
                    "riddle": reveal.riddle,
                    "answer": cardId
                })
            }
        }
    }
}
