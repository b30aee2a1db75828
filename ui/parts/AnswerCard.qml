import QtQuick
import ui

// One answer. Once told: the right one steps forward, a wrong choice turns over, the rest lie flat.
Touchable {
    id: card

    required property string text
    property string picture: ""
    property string icon: ""
    property bool chosen: false
    property bool told: false
    property bool correct: false
    property bool pointed: false
    // one of several that may be chosen together
    property bool several: false
    // the picture above the words, not beside them
    property bool tall: false
    property int digit: 0
    readonly property bool turned: told && chosen && !correct
    // what steps forward: of several those found need no frame, only what was missed
    readonly property bool forward: told && correct && !(several && chosen)
    readonly property real inset: Style.mm(4)
    // a picture beside the words takes what they leave
    readonly property var shares: [1, 0.7, 0.45, 0.3].map(share => share * (height - 2 * inset))
    readonly property real side: shares.find(one => clear("label", one)) ?? shares.find(one => clear("sign", one)) ?? 0

    function clear(role: string, taken: real): bool {
        return Style.fits(role, text, width - taken - 3 * inset - (sign.visible ? sign.width : 0), height);
    }

    Accessible.checkable: several
    Accessible.checked: several && chosen
    colour: forward ? Style.rightWash : turn.shown ? Style.notYetWash : !told && chosen || pointed ? Style.chosen : Style.sheet
    label: text
    live: !told
    rim: forward ? Style.right : turn.shown ? Style.notYet : !told && chosen || pointed ? Style.main : Style.line
    scale: told && correct && !several ? 1.03 : 1
    thickness: told && !forward ? 0 : Style.mm(1)
    z: told && correct ? 1 : 0

    Behavior on scale {
        NumberAnimation {
            duration: Style.arrive
            easing.type: Easing.OutCubic
        }
    }
    transform: Scale {
        id: flip

        origin.x: card.width / 2
    }

    onTurnedChanged: turned ? turn.restart() : turn.reset()

    SequentialAnimation {
        id: turn

        property bool shown: false

        function reset(): void {
            stop();
            shown = false;
            flip.xScale = 1;
        }

        NumberAnimation {
            duration: Style.arrive / 2
            property: "xScale"
            target: flip
            to: 0
        }

        // no script: the card may be gone by then
        PropertyAction {
            property: "shown"
            target: turn
            value: true
        }

        NumberAnimation {
            duration: Style.arrive / 2
            property: "xScale"
            target: flip
            to: 1
        }
    }

    Picture {
        id: image

        height: card.tall ? card.height - 3 * card.inset - words.height : card.height - 2 * card.inset
        source: card.picture
        visible: card.picture !== ""
        width: card.tall ? card.width - 2 * card.inset : card.side
        x: card.inset
        y: card.inset
    }

    Icon {
        id: emblem

        anchors.horizontalCenter: parent.horizontalCenter
        color: Style.deep
        name: card.icon
        size: Math.min(Style.mm(34), card.height - words.height - 3 * card.inset)
        visible: card.icon !== ""
        y: (card.height - height - words.height) / 2
    }

    Words {
        id: words

        readonly property real start: image.visible && !card.tall ? image.width + 2 * card.inset : card.inset

        horizontalAlignment: image.visible && !card.tall ? Text.AlignLeft : Text.AlignHCenter
        role: Style.fitting(card.text, width, card.tall ? card.height * 0.6 : card.height)
        text: card.text
        width: card.width - start - card.inset - (sign.visible && !card.tall ? sign.width : 0)
        x: start
        y: image.visible && card.tall ? card.height - height - card.inset : emblem.visible ? emblem.y + emblem.height : (card.height - height) / 2
    }

    Icon {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: Style.mm(3)
        color: !card.told ? Style.deep : card.correct ? Style.right : Style.notYet
        name: !card.told ? (card.chosen ? "checkbox-marked" : "checkbox-blank-outline") : !card.correct ? "rotate-left" : card.several && !card.chosen ? "arrow-right-circle" : "check-circle"
        size: Style.mm(16)
        visible: card.told ? card.correct || card.chosen : card.several
        y: card.tall ? Style.mm(3) : (card.height - height) / 2
    }

    Words {
        color: Style.deep
        role: "label"
        text: card.digit
        visible: Style.keys && card.digit > 0 && !card.told
        x: Style.mm(3)
        y: Style.mm(1)
    }

    GhostHand {
        shown: card.pointed
        x: card.width * 0.72
        y: card.height * 0.42
    }
}
