import QtQuick
import ui

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
    // the picture above the words
    readonly property bool tall: narrow && height >= Style.mm(48)

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
        visible: card.picture !== "" && (card.tall || !card.narrow)
        width: card.tall ? card.width - 2 * card.inset : Math.min(height, card.width * 0.3)
        x: card.inset
        y: card.inset
    }

    Words {
        id: words

        readonly property bool under: image.visible && card.tall
        readonly property real start: image.visible && !card.tall ? image.width + 2 * card.inset : 2 * card.inset

        horizontalAlignment: under || card.centred && !image.visible ? Text.AlignHCenter : Text.AlignLeft
        role: "label"
        text: card.text
        width: card.width - start - (under ? start : card.inset) - (mark.visible && !card.narrow ? mark.width + card.inset : 0)
        x: start
        y: under ? card.height - height - card.inset : (card.height - height) / 2
    }

    Rectangle {
        id: mark

        color: card.mood === "refused" ? Style.notYet : Style.right
        height: Style.mm(card.narrow ? 13 : 15)
        radius: height / 2
        visible: card.mood === "settled" || card.mood === "refused"
        width: height
        // on a narrow card it sits on the corner, clear of the words
        x: card.width - width + (card.narrow ? Style.mm(3) : -card.inset)
        y: card.narrow ? -Style.mm(4) : (card.height - height) / 2

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
