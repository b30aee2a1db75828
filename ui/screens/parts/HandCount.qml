pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// How many hands of one half are up: one tap on the number, or one more and one fewer.
Rectangle {
    id: hands

    required property string title
    required property string side
    required property int most
    property int count: -1
    readonly property real inset: Style.mm(5)
    // no room for the name beside the steps
    readonly property bool narrow: width < Style.mm(160)
    readonly property int across: Math.max(1, Math.floor((width - 2 * inset + Style.gap) / (Style.mm(22) + Style.gap)))
    readonly property real cell: (width - 2 * inset - (across - 1) * Style.gap) / across

    color: Style.wash
    height: pad.y + pad.height + inset
    radius: Style.corner

    Words {
        id: name

        height: Style.mm(16)
        horizontalAlignment: Text.AlignHCenter
        role: Style.fitting(text, width, height)
        text: hands.title
        visible: hands.narrow
        width: parent.width - 2 * hands.inset
        x: hands.inset
        y: hands.inset
    }

    Row {
        id: head

        spacing: Style.gap
        width: parent.width - 2 * hands.inset
        x: hands.inset
        y: hands.inset + (hands.narrow ? name.height : 0)

        Words {
            height: Style.dense
            role: Style.fitting(text, width, height)
            text: hands.title
            verticalAlignment: Text.AlignVCenter
            visible: !hands.narrow
            width: parent.width - 2 * Style.dense - figure.width - 3 * Style.gap
        }

        BigButton {
            height: Style.dense
            icon: "minus-thick"
            label: "−"
            objectName: hands.side + "-fewer"
            text: ""
            width: Style.dense

            onActivated: hands.count = Math.max(0, hands.count - 1)
        }

        Words {
            id: figure

            color: Style.deep
            height: Style.dense
            horizontalAlignment: Text.AlignHCenter
            objectName: hands.side + "-count"
            role: "title"
            text: hands.count < 0 ? "?" : hands.count
            verticalAlignment: Text.AlignVCenter
            width: hands.narrow ? head.width - 2 * Style.dense - 2 * Style.gap : Style.mm(22)
        }

        BigButton {
            height: Style.dense
            icon: "plus-thick"
            label: "+"
            objectName: hands.side + "-more"
            text: ""
            width: Style.dense

            onActivated: hands.count = Math.min(hands.most, hands.count + 1)
        }
    }

    Grid {
        id: pad

        columns: hands.across
        spacing: Style.gap
        x: hands.inset
        y: head.y + head.height + Style.gap

        Repeater {
            model: hands.most + 1

            BigButton {
                required property int index

                colour: hands.count === index ? Style.deep : Style.sheet
                height: Style.mm(22)
                letters: hands.count === index ? Style.paper : Style.ink
                objectName: hands.side + "-" + index
                text: String(index)
                width: hands.cell

                onActivated: hands.count = index
            }
        }
    }
}
