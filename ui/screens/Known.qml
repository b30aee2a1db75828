pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// "Does my mum know me?": both look at what the child chose. A lamp shines where the grown-up
// thought of the same; beside the others lies what was thought, to be talked about. Nothing is
// counted, and nobody has won or lost.
Room {
    id: room

    readonly property var pairs: Discovery.known ?? []
    readonly property bool any: pairs.some(pair => pair.same)

    footed: true
    hint: Style.textScale > 1.2 ? "" : any ? qsTr("Where a lamp shines you thought of the same. Of the rest, tell each other.") : qsTr("Today there is something new to tell each other!")
    title: qsTr("Look together")

    foot: BigButton {
        anchors.right: parent.right
        icon: "arrow-right"
        objectName: "next"
        primary: true
        text: qsTr("Go on")
        width: Math.max(implicitWidth, Style.mm(90))

        onActivated: Discovery.goOn()
    }

    Grid {
        id: grid

        readonly property int rowCount: Math.ceil(room.pairs.length / columns)

        anchors.fill: parent
        columns: Style.portrait ? 2 : 3
        spacing: Style.gap

        Repeater {
            model: room.pairs.length

            Rectangle {
                id: card

                required property int index
                readonly property var pair: room.pairs[index] ?? ({})
                readonly property bool same: pair.same ?? false
                readonly property real inset: Style.mm(3)

                Accessible.name: same ? qsTr("Both the same: %1").arg(pair.chosen?.text ?? "") : qsTr("Chosen: %1. Guessed: %2").arg(pair.chosen?.text ?? "").arg(pair.guessed?.text ?? "")
                Accessible.role: Accessible.StaticText
                border.color: same ? Style.deep : Style.line
                border.width: same ? Style.mm(1.5) : Style.border
                color: same ? Style.lamp : Style.sheet
                height: (grid.height - (grid.rowCount - 1) * grid.spacing) / Math.max(1, grid.rowCount)
                objectName: "known-" + index
                radius: Style.corner
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

                Picture {
                    id: own

                    color: card.same ? Style.sheet : Style.wash
                    height: card.height - 2 * card.inset
                    source: card.pair.chosen?.picture ?? ""
                    width: card.same ? card.width - 2 * card.inset - lamp.width - card.inset : (card.width - 3 * card.inset) * 0.58
                    x: card.inset
                    y: card.inset
                }

                Icon {
                    id: lamp

                    anchors.right: parent.right
                    anchors.rightMargin: card.inset
                    anchors.verticalCenter: parent.verticalCenter
                    color: Style.deep
                    name: "lightbulb-on"
                    size: Style.mm(20)
                    visible: card.same
                }

                // what was thought, in a bubble
                Rectangle {
                    border.color: Style.line
                    border.width: Style.border
                    color: Style.paper
                    height: Math.min(width, own.height)
                    radius: Style.corner * 2
                    visible: !card.same
                    width: (card.width - 3 * card.inset) * 0.42
                    x: own.x + own.width + card.inset
                    y: Math.max(card.inset, (card.height - height) / 2 - Style.mm(6))

                    Picture {
                        anchors.fill: parent
                        anchors.margins: Style.mm(2)
                        color: Style.paper
                        source: card.same ? "" : card.pair.guessed?.picture ?? ""
                    }
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: card.inset
                    color: Style.deep
                    name: "thought-bubble-outline"
                    size: Style.mm(14)
                    visible: !card.same
                    y: parent.height - height - card.inset
                }
            }
        }
    }
}
