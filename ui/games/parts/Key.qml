import QtQuick
import ui
import "../../parts"

// A key of a desk: up or down, thick as a fist; its words where they find room.
Touch {
    id: key

    required property StageTable stage
    required property string text
    required property bool up
    required property color colour
    property bool pointed: false
    // at the end of a good round it rests in its colour
    property bool rests: false
    readonly property real sinks: stage.mm(2)
    readonly property bool beside: holds(width - stage.mm(19), height - stage.mm(5))
    readonly property bool under: !beside && holds(width - stage.mm(4), height - stage.mm(19))

    // lines are set tighter than letters are high
    function holds(wide: real, high: real): bool {
        return Style.wordWidth("sign", text) <= wide && 0.9 * Style.wordsHeight("sign", text, wide) <= high;
    }

    label: text

    Rectangle {
        color: Qt.darker(key.colour, 1.6)
        height: parent.height
        radius: key.stage.mm(4)
        width: parent.width
    }

    Rectangle {
        id: top

        border.color: key.pointed ? Style.ink : Qt.darker(key.colour, 1.6)
        border.width: key.stage.mm(key.pointed ? 1.4 : 0.6)
        color: key.live || key.rests ? key.colour : "#D9CDB8"
        height: parent.height - 2 * key.sinks
        radius: key.stage.mm(4)
        width: parent.width
        y: key.sunk ? key.sinks : 0

        Icon {
            color: words.color
            name: key.up ? "arrow-up-bold" : "arrow-down-bold"
            size: key.stage.mm(13)
            x: key.beside ? key.stage.mm(2) : Math.round((parent.width - width) / 2)
            y: key.under ? key.stage.mm(1) : Math.round((parent.height - height) / 2)
        }

        Words {
            id: words

            color: Style.ink
            horizontalAlignment: Text.AlignHCenter
            role: "sign"
            text: key.text
            visible: key.beside || key.under
            width: key.beside ? parent.width - key.stage.mm(18) : parent.width - key.stage.mm(4)
            x: key.beside ? key.stage.mm(16) : key.stage.mm(2)
            y: key.under ? parent.height - height - key.stage.mm(1) : Math.round((parent.height - height) / 2)
        }
    }

    GhostHand {
        shown: key.pointed
        x: Math.round(key.width * 0.55)
        y: Math.round(key.height * 0.3)
    }
}
