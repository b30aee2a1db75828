import QtQuick
import ui

// One answer. Once told: the right one steps forward, a wrong choice turns over, the rest lie flat.
Touchable {
    id: card

    required property string text
    property string picture: ""
    property bool chosen: false
    property bool told: false
    property bool right: false
    property bool pointed: false
    // the picture above the words, not beside them
    property bool tall: false
    property int digit: 0
    readonly property bool turned: told && chosen && !right
    readonly property real inset: Style.mm(4)

    colour: told && right ? Style.rightWash : turn.shown ? Style.notYetWash : chosen || pointed ? Style.wash : Style.sheet
    label: text
    live: !told
    rim: told && right ? Style.right : turn.shown ? Style.notYet : chosen || pointed ? Style.main : Style.line
    scale: told && right ? 1.03 : 1
    thickness: told && !right ? 0 : Style.mm(1)
    z: told && right ? 1 : 0

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

        ScriptAction {
            script: turn.shown = true
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
        width: card.tall ? card.width - 2 * card.inset : height
        x: card.inset
        y: card.inset
    }

    Words {
        id: words

        readonly property real left: image.visible && !card.tall ? image.width + 2 * card.inset : card.inset

        horizontalAlignment: image.visible && !card.tall ? Text.AlignLeft : Text.AlignHCenter
        role: "label"
        text: card.text
        width: card.width - left - card.inset - (sign.visible && !card.tall ? sign.width : 0)
        x: left
        y: image.visible && card.tall ? card.height - height - card.inset : (card.height - height) / 2
    }

    Icon {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: Style.mm(3)
        color: card.right ? Style.right : Style.notYet
        name: card.right ? "check-circle" : "rotate-left"
        size: Style.mm(16)
        visible: card.told && (card.right || card.chosen)
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
