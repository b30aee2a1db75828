pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// One tap before a game that two can play: alone, against each other, or all together at one goal.
Grid {
    id: choice

    // three or more find room at it
    property bool crewed: false
    readonly property int count: crewed ? 3 : 2

    signal chosen(int players)

    columns: Style.portrait ? 1 : count
    spacing: 2 * Style.gap

    Repeater {
        model: choice.count

        Touchable {
            id: card

            required property int index
            readonly property int rows: Math.ceil(choice.count / choice.columns)
            // as many as stand side by side in it, above their words
            readonly property real disc: Math.min(Style.mm(58), height - words.height - Style.gap - 2 * Style.pad, (width - 2 * Style.pad - index * Style.gap) / (index + 1))

            height: (choice.height - (rows - 1) * choice.spacing) / rows
            label: words.text
            objectName: "players-" + (index + 1)
            width: (choice.width - (choice.columns - 1) * choice.spacing) / choice.columns

            onActivated: choice.chosen(card.index + 1)

            Column {
                anchors.centerIn: parent
                spacing: Style.gap
                width: parent.width - 2 * Style.pad

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Style.gap

                    Repeater {
                        model: card.index < 2 ? card.index + 1 : 0

                        Rectangle {
                            id: disc

                            required property int index

                            color: index ? Style.go : Style.deep
                            height: card.disc
                            radius: height / 2
                            width: height

                            Icon {
                                anchors.centerIn: parent
                                color: Style.paper
                                name: disc.index ? "wrench" : "hammer"
                                size: parent.height * 0.58
                            }
                        }
                    }

                    Repeater {
                        model: card.index === 2 ? 3 : 0

                        CrewBadge {
                            required property int index

                            height: card.disc
                            seat: index
                        }
                    }
                }

                Words {
                    id: words

                    horizontalAlignment: Text.AlignHCenter
                    role: "title"
                    text: [qsTr("One player"), qsTr("Two players"), qsTr("All together, three or more")][card.index]
                    width: parent.width
                }
            }
        }
    }
}
