pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The child's drawn face, dressed for the trade of the round; before one is picked, the invitation.
Touchable {
    id: card

    // the dressed child's picture, or "" before a face is picked
    required property string child
    required property var faces
    required property string trade
    readonly property bool picked: child !== ""
    readonly property bool wide: width > height * 1.4
    readonly property real inset: Style.mm(4)

    label: words.text

    Rectangle {
        id: ground

        clip: true
        color: Style.wash
        height: card.wide ? card.height - 2 * card.inset : card.height - 3 * card.inset - words.height
        radius: Style.corner
        width: card.wide ? card.width * 0.5 : card.width - 2 * card.inset
        x: card.inset
        y: card.inset

        // three of the faces look in: one in front, two behind
        Repeater {
            model: card.picked ? 0 : [0, 2, 1]

            Person {
                required property int modelData

                readonly property real most: Math.min(ground.height * 0.9, ground.width * (card.wide ? 0.66 : 0.9))

                height: Math.round(most * (modelData === 1 ? 1 : 0.84))
                who: card.faces[modelData]?.picture ?? ""
                width: Math.round(height * 200 / 240)
                x: (ground.width - width) * [0.02, 0.5, 0.98][modelData]
                y: ground.height - height - (modelData === 1 || card.wide ? 0 : 0.42 * most)
            }
        }

        Person {
            id: somebody

            height: Math.round(Math.min(ground.height * 0.96, ground.width * 1.12))
            visible: card.picked
            who: card.child
            width: Math.round(height * 200 / 240)
            x: (ground.width - width) / 2
            y: ground.height - height

            transform: Translate {
                id: below
            }

            onWhoChanged: if (card.picked)
                steps.restart()

            NumberAnimation {
                id: steps

                duration: Style.still ? 0 : 300
                easing.type: Easing.OutCubic
                from: ground.height
                property: "y"
                target: below
                to: 0
            }
        }
    }

    Words {
        id: words

        horizontalAlignment: card.wide ? Text.AlignLeft : Text.AlignHCenter
        role: Style.fitting(text, width, card.height * (card.wide ? 1 : 0.45))
        text: card.picked ? card.trade : qsTr("Pick your face!")
        width: card.width - x - card.inset
        x: card.wide ? ground.x + ground.width + 2 * card.inset : card.inset
        y: card.wide ? (card.height - height) / 2 : card.height - height - card.inset
    }
}
