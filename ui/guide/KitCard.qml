import QtQuick
import ui
import "../parts"

// A station that a stick carries: its name, its area; a tick where somebody has taken it already.
Touchable {
    id: card

    required property var kit
    required property bool chosen

    colour: chosen ? Style.deep : Style.sheet
    label: (kit.id ?? "") + " " + (kit.name ?? "")
    objectName: "kit-card-" + (kit.id ?? "")
    rim: chosen ? Style.deep : Style.line

    Picture {
        id: picture

        height: parent.height - 2 * Style.mm(2.5)
        source: card.kit.picture ?? ""
        width: Style.mm(34)
        x: Style.mm(2.5)
        y: Style.mm(2.5)
    }

    Words {
        id: name

        color: card.chosen ? Style.lamp : Style.deep
        role: "label"
        text: card.kit.id ?? ""
        x: picture.x + picture.width + Style.mm(3)
        y: Style.mm(1)
    }

    Words {
        color: card.chosen ? Style.paper : Style.ink
        elide: Text.ElideRight
        font.pixelSize: Math.round(Style.em("body") * 0.68)
        height: parent.height - y
        lineHeight: 0.8
        maximumLineCount: 2
        text: card.kit.name ?? ""
        width: parent.width - x - Style.mm(3)
        x: name.x
        y: name.y + name.height - Style.mm(1)
    }

    Icon {
        color: Style.right
        name: "check-circle"
        size: Style.mm(11)
        visible: card.kit.taken ?? false
        x: parent.width - width - Style.mm(2)
        y: Style.mm(1)
    }
}
