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
        visible: Style.portrait
        width: visible ? Style.mm(38) : 0
        x: Style.mm(2.5)
        y: Style.mm(2.5)
    }

    Words {
        id: name

        color: card.chosen ? Style.lamp : Style.deep
        role: "label"
        text: card.kit.id ?? ""
        x: picture.x + picture.width + Style.mm(2)
        y: Style.mm(1)
    }

    Icon {
        color: card.chosen ? Style.paper : Style.right
        name: "check-circle"
        size: Style.mm(11)
        visible: card.kit.taken ?? false
        x: name.x
        y: Style.mm(14)
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: card.chosen ? Style.paper : Style.ink
        text: card.kit.name ?? ""
        width: parent.width - x - Style.mm(2)
        x: name.x + Style.mm(26)
    }
}
