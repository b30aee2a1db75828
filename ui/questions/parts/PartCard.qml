import QtQuick
import ui
import "../../parts"

// A card that is a part of an answer: it is picked, then put somewhere, and taken back by a tap. Once
// told, only what was not yet right bears a mark: one for each mistake, and none beside them.
Touchable {
    id: card

    required property string text
    property string picture: ""
    // a second line: where it was put
    property string tag: ""
    // a number in a disc
    property string badge: ""
    // "open", "picked", "placed"; once told "right", "wrong" or "still"
    property string mood: "open"
    property bool pointed: false
    readonly property real inset: Style.mm(3)
    readonly property bool picked: mood === "picked" || pointed
    readonly property bool marked: badge !== "" || mood === "wrong"
    // the disc in the corner, above the words, were a picture beside them
    readonly property bool above: tag === "" && remaining(width - 2 * inset - (drawn ? Math.min(height - 2 * inset, width * 0.34) + inset : 0)) >= Style.mm(37)
    // a word so long that a disc beside it would break it: the disc hangs over the corner
    readonly property bool hung: !above && !tall && Style.wordWidth("label", text) > width - 3 * inset - Style.mm(16)
    readonly property bool cornered: above || tall || hung
    readonly property real disc: marked && !cornered ? Style.mm(16) + inset : 0
    readonly property real spare: width - 3 * inset - (above ? 0 : Style.mm(16) + inset) - Style.mm(6) - Math.max(Style.wordWidth("label", text), Style.wordWidth("body", tag))
    readonly property real art: Math.min(height - 2 * inset, spare, width * 0.34)
    // big letters with a second line need the room
    readonly property bool drawn: picture !== "" && !(Style.textScale > 1 && tag !== "")
    readonly property bool beside: drawn && spare >= Math.min(height - 2 * inset, Style.mm(24)) && remaining(width - art - 3 * inset - (above ? 0 : Style.mm(16) + inset)) >= 0
    readonly property bool tall: drawn && height >= Style.mm(48) && (!beside || width < 1.9 * height) && remaining(width - 2 * inset) >= Style.mm(22)

    // what words of this width leave of the height
    function remaining(room: real): real {
        return height - Style.wordsHeight("label", text, room) - (tag === "" ? 0 : Style.wordsHeight("body", tag, room));
    }

    Accessible.description: tag
    colour: mood === "wrong" ? Style.notYetWash : picked ? Style.chosen : Style.sheet
    label: text
    live: mood !== "right" && mood !== "wrong" && mood !== "still"
    rim: mood === "wrong" ? Style.notYet : picked || mood === "placed" ? Style.main : Style.line
    thickness: live ? Style.mm(1) : 0

    Picture {
        id: image

        color: "transparent"
        height: card.tall ? card.height - words.height - 3 * card.inset : card.height - 2 * card.inset
        source: card.picture
        visible: (card.tall || card.beside) && height >= Style.mm(12)
        width: card.tall ? card.width - 2 * card.inset : card.art
        x: card.inset
        y: card.inset
    }

    // no Column: that one is high only a frame later, and the picture would be drawn again
    Item {
        id: words

        readonly property real start: image.visible && !card.tall ? image.width + 2 * card.inset : card.inset
        readonly property bool centred: !image.visible || card.tall
        // below a disc that hangs into the card
        readonly property real least: card.hung ? Style.mm(11) : 0

        height: name.height + (second.visible ? second.height + Style.mm(0.5) : 0)
        width: card.width - start - card.inset - (card.tall ? 0 : card.disc)
        x: start
        y: card.tall ? card.height - height - card.inset : Math.max((card.height - height) / 2, least)

        Words {
            id: name

            horizontalAlignment: words.centred ? Text.AlignHCenter : Text.AlignLeft
            role: Style.fitting(card.text, words.width, card.height - words.least)
            text: card.text
            width: parent.width
        }

        Words {
            id: second

            color: Style.ink
            horizontalAlignment: words.centred ? Text.AlignHCenter : Text.AlignLeft
            role: Style.fitting(card.tag, words.width, card.height - name.height) === "label" ? "body" : "sign"
            text: card.tag
            visible: text !== ""
            width: parent.width
            y: parent.height - height
        }
    }

    Rectangle {
        id: mark

        color: card.mood === "wrong" ? Style.notYet : Style.deep
        height: Style.mm(16)
        radius: height / 2
        visible: card.marked
        width: height
        x: card.width - width + (card.hung ? Style.mm(6) : -card.inset)
        y: card.hung ? -Style.mm(6) : card.cornered ? card.inset : (card.height - height) / 2

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: "rotate-left"
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
