import QtQuick
import ui
import ui.bridge
import "../../parts"

// A street by its skyline, hue and name, and how often its pictures were tapped.
Rectangle {
    id: card

    required property var street
    readonly property string look: street.look ?? ""
    readonly property var hue: Style.hues[look] ?? Style.hue
    readonly property bool wide: width > 1.6 * height
    // words come before the skyline
    readonly property real room: height - Style.mm(15)
    readonly property real ofWords: wide && Style.fits("label", street.name ?? "", width * 0.54 - Style.mm(12), room) ? 0.54 : 0.72

    border.color: hue[1]
    border.width: Style.mm(1)
    color: Style.sheet
    radius: Style.corner

    Rectangle {
        id: ground

        clip: true
        color: card.hue[2]
        visible: height > Style.mm(12)
        height: card.wide ? card.height - Style.mm(6) : card.height - words.height - Style.mm(9)
        radius: Style.corner - Style.mm(1)
        width: card.wide ? card.width * (1 - card.ofWords) : card.width - Style.mm(6)
        x: Style.mm(3)
        y: Style.mm(3)

        Image {
            fillMode: Image.Pad
            horizontalAlignment: Image.AlignLeft
            source: card.look ? Icons.look("streets/" + card.look + "/skyline.svg") : ""
            sourceSize.width: Math.round(ground.height * 3.4)
            y: ground.height - height
        }
    }

    Column {
        id: words

        spacing: Style.mm(3)
        width: card.wide ? card.width - x - Style.mm(4) : ground.width
        x: card.wide ? ground.x + ground.width + Style.mm(5) : Style.mm(3)
        y: card.wide ? (card.height - height) / 2 : card.height - height - Style.mm(3)

        Words {
            color: card.hue[1]
            horizontalAlignment: card.wide ? Text.AlignLeft : Text.AlignHCenter
            role: Style.fitting(text, width, card.room - (card.wide ? 0 : Style.mm(16)))
            text: card.street.name ?? ""
            width: parent.width
        }

        Dots {
            anchors.horizontalCenter: card.wide ? undefined : parent.horizontalCenter
            count: card.street.shown ?? 0
            filled: card.street.chosen ?? 0
            side: Style.mm(9)
            visible: count > 0
        }
    }
}
