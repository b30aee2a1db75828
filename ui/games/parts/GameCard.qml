import QtQuick
import ui
import "../../parts"

// A card on a game's table: a picture, words and the state the table gives it.
Touchable {
    id: card

    required property string text
    property string picture: ""
    property string badge: ""
    // "open", "picked", "settled" or "refused"
    property string mood: "open"
    property bool pointed: false
    // the words in the middle where no picture stands beside them
    property bool centred: false
    readonly property real inset: Style.mm(3)
    readonly property bool narrow: width < Style.mm(140)
    readonly property real widest: Math.min(height - 2 * inset, width * (narrow ? 0.26 : 0.3))
    // beside a long word it is smaller
    readonly property real side: [1, 0.8, 0.6].map(share => share * widest).find(leaves) ?? 0
    readonly property bool beside: side > 0
    // the picture above the words, where it is large there, or has no other place
    readonly property bool tall: narrow && Style.fits("label", text, width - 4 * inset, height - Style.mm(beside ? 38 : 20))
    // the mark sits on the corner where the words need its place
    readonly property bool perched: narrow || !Style.fits("label", text, width - 4 * inset - Style.mm(15), height)
    readonly property real besides: mark.visible && !perched ? mark.width + inset : 0
    // words come first: where they need the picture's room it is left out
    readonly property bool pictured: picture !== "" && (tall || beside)

    // who asks for large letters gets them rather than a picture
    function leaves(taken: real): bool {
        const marked = mark.visible && !narrow ? Style.mm(15) + inset : 0;
        return Style.fits(Style.textScale > 1 ? "label" : "sign", text, width - taken - 3 * inset - marked, height);
    }

    colour: mood === "settled" ? Style.rightWash : mood === "refused" ? Style.notYetWash : mood === "picked" || pointed ? Style.chosen : Style.sheet
    label: text
    live: mood !== "settled"
    rim: mood === "settled" ? Style.right : mood === "refused" ? Style.notYet : mood === "picked" || pointed ? Style.main : Style.line
    thickness: mood === "settled" ? 0 : Style.mm(1)
    transform: Translate {
        id: nudge
    }

    onMoodChanged: if (mood === "refused")
        shake.restart()

    SequentialAnimation {
        id: shake

        NumberAnimation {
            duration: Style.quick
            property: "x"
            target: nudge
            to: Style.mm(2)
        }

        NumberAnimation {
            duration: 2 * Style.quick
            easing.type: Easing.OutCubic
            property: "x"
            target: nudge
            to: 0
        }
    }

    Picture {
        id: image

        height: card.tall ? card.height - words.height - 3 * card.inset : card.height - 2 * card.inset
        source: card.picture
        visible: card.pictured
        width: card.tall ? card.width - 2 * card.inset : card.side
        x: card.inset
        y: card.inset
    }

    Words {
        id: words

        readonly property bool under: image.visible && card.tall
        readonly property bool central: under || card.centred && !image.visible
        readonly property real start: image.visible && !card.tall ? image.width + 2 * card.inset : central ? card.inset : 2 * card.inset

        horizontalAlignment: central ? Text.AlignHCenter : Text.AlignLeft
        role: Style.fitting(card.text, width, card.height)
        text: card.text
        width: card.width - start - (under ? start : card.inset) - card.besides
        x: start
        y: under ? card.height - height - card.inset : (card.height - height) / 2
    }

    Rectangle {
        id: mark

        color: card.mood === "refused" ? Style.notYet : Style.right
        height: Style.mm(card.perched ? 13 : 15)
        radius: height / 2
        visible: card.mood === "settled" || card.mood === "refused"
        width: height
        x: card.width - width + (card.perched ? Style.mm(3) : -card.inset)
        y: card.perched ? -Style.mm(4) : (card.height - height) / 2

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: card.mood === "refused" ? "rotate-left" : "check-bold"
            size: Style.mm(10)
            visible: card.badge === ""
        }

        Words {
            anchors.centerIn: parent
            color: Style.paper
            role: "label"
            text: card.badge
        }
    }

    GhostHand {
        shown: card.pointed
        x: card.width * 0.74
        y: card.height * 0.4
    }
}
