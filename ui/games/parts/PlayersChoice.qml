pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// One tap before a game that two can play: alone, or against each other.
Grid {
    id: choice

    signal chosen(int players)

    columns: Style.portrait ? 1 : 2
    spacing: 2 * Style.gap

    Repeater {
        model: 2

        Touchable {
            id: card

            required property int index
            readonly property bool pair: index === 1

            height: (choice.height - (Style.portrait ? choice.spacing : 0)) / (Style.portrait ? 2 : 1)
            label: words.text
            objectName: pair ? "players-2" : "players-1"
            width: (choice.width - (Style.portrait ? 0 : choice.spacing)) / (Style.portrait ? 1 : 2)

            onActivated: choice.chosen(card.pair ? 2 : 1)

            Column {
                anchors.centerIn: parent
                spacing: Style.gap
                width: parent.width - 2 * Style.pad

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Style.gap

                    Repeater {
                        model: card.pair ? 2 : 1

                        Rectangle {
                            id: disc

                            required property int index

                            color: index ? Style.go : Style.deep
                            height: Style.mm(58)
                            radius: height / 2
                            width: height

                            Icon {
                                anchors.centerIn: parent
                                color: Style.paper
                                name: disc.index ? "wrench" : "hammer"
                                size: Style.mm(34)
                            }
                        }
                    }
                }

                Words {
                    id: words

                    horizontalAlignment: Text.AlignHCenter
                    role: "title"
                    text: card.pair ? qsTr("Two players") : qsTr("One player")
                    width: parent.width
                }
            }
        }
    }
}
