pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// How many hands are up: a row of as many heads as there are pupils, a tap on the last raised one;
// or in a word: few, about half, more.
Rectangle {
    id: hands

    required property string title
    required property string side
    required property int most
    property int count: -1
    // "heads" or "words": how it was told
    property string by: "heads"
    readonly property var heads: Excursion.heads ?? []
    readonly property var words: [
        {
            "id": "few",
            "icon": "circle-slice-2",
            "label": qsTr("Few"),
            "share": 0.25
        },
        {
            "id": "half",
            "icon": "circle-slice-4",
            "label": qsTr("About half"),
            "share": 0.5
        },
        {
            "id": "most",
            "icon": "circle-slice-6",
            "label": qsTr("More"),
            "share": 0.75
        }
    ]
    readonly property real inset: Style.mm(5)
    // no room for the name and the number beside the words
    readonly property bool narrow: width < Style.mm(160)
    readonly property int across: Math.max(1, Math.floor((width - 2 * inset + Style.gap) / (Style.mm(22) + Style.gap)))
    readonly property real cell: (width - 2 * inset - (across - 1) * Style.gap) / across

    function say(number: int, how: string): void {
        count = Math.min(most, number);
        by = how;
    }

    objectName: side + "-hands"
    color: Style.wash
    height: pad.y + pad.height + inset
    radius: Style.corner

    Words {
        id: name

        height: Style.dense
        role: Style.fitting(text, width, height)
        text: hands.title
        verticalAlignment: Text.AlignVCenter
        width: figure.x - Style.gap - x
        x: hands.inset
        y: hands.inset
    }

    Words {
        id: figure

        color: Style.deep
        height: name.height
        horizontalAlignment: Text.AlignHCenter
        objectName: hands.side + "-count"
        role: "title"
        text: hands.count < 0 ? "?" : hands.count
        verticalAlignment: Text.AlignVCenter
        width: Style.mm(22)
        x: (hands.narrow ? hands.width - hands.inset : bar.x - Style.gap) - width
        y: name.y
    }

    Row {
        id: bar

        spacing: Style.gap
        x: hands.width - hands.inset - width
        y: name.y + (hands.narrow ? name.height : 0)

        Repeater {
            model: hands.words

            BigButton {
                required property var modelData

                height: Style.dense
                icon: modelData.icon
                label: modelData.label
                objectName: hands.side + "-" + modelData.id
                text: ""
                width: hands.narrow ? (hands.width - 2 * hands.inset - 2 * Style.gap) / 3 : Style.dense

                onActivated: hands.say(Math.round(hands.most * modelData.share), "words")
            }
        }
    }

    Grid {
        id: pad

        columns: hands.across
        spacing: Style.gap
        x: hands.inset
        y: bar.y + bar.height + Style.gap

        Repeater {
            model: hands.most

            Touchable {
                id: head

                required property int index
                readonly property bool up: index < hands.count
                readonly property string who: hands.heads[(index * 7 + (hands.side === "right" ? 3 : 0)) % Math.max(1, hands.heads.length)] ?? ""

                colour: up ? Style.chosen : Style.sheet
                height: Style.mm(22)
                label: String(index + 1)
                objectName: hands.side + "-" + (index + 1)
                rim: up ? Style.deep : Style.line
                width: hands.cell

                // a second tap on the last raised hand takes it back
                onActivated: hands.say(hands.count === index + 1 ? index : index + 1, "heads")

                Person {
                    anchors.bottom: parent.bottom
                    height: Math.round(parent.height * 0.94)
                    who: head.who
                    width: Math.round(height * 200 / 240)
                    x: Math.round((parent.width - width) / 2 - (head.up ? Style.mm(3) : 0))
                }

                Icon {
                    color: Style.deep
                    name: "hand-front-right"
                    size: Style.mm(9)
                    visible: head.up
                    x: parent.width - width - Style.mm(1)
                    y: Style.mm(1)
                }
            }
        }
    }
}
