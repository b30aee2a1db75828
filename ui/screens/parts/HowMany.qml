pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// How many play: a row of figures, of which one tap says the last. Nobody has to.
Rectangle {
    id: howMany

    // as they said, 4 = four or more; 0 while nobody has
    required property int players
    property real widest: Style.mm(200)
    readonly property real brim: Style.mm(1) + Style.border
    readonly property real figuresWidth: 4 * Style.target + 3 * Style.gap
    // large letters that find no room leave the figures alone
    readonly property real room: widest - figuresWidth - Style.mm(9) - Style.gap
    readonly property bool worded: Style.fits("label", words.text, room, height)

    signal said(int players)

    border.color: Style.line
    border.width: Style.border
    color: Style.sheet
    height: Style.target + 2 * brim
    radius: Style.corner
    width: figures.x + figuresWidth + Style.mm(4)

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Style.deep
        role: "label"
        text: qsTr("How many are you?")
        visible: howMany.worded
        width: Math.min(implicitWidth, howMany.room)
        x: Style.mm(5)
    }

    Row {
        id: figures

        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.gap
        x: howMany.worded ? words.x + words.width + Style.gap : Style.mm(4)

        Repeater {
            model: 4

            Touchable {
                id: figure

                required property int index
                readonly property int number: index + 1
                readonly property bool here: number <= howMany.players

                Accessible.checkable: true
                Accessible.checked: number === howMany.players
                colour: here ? Style.chosen : Style.sheet
                height: Style.target
                label: number < 4 ? qsTr("%n player(s)", "", number) : qsTr("Four or more")
                objectName: "play-" + number
                rim: colour
                thickness: 0
                width: Style.target

                onActivated: howMany.said(number)

                Icon {
                    anchors.centerIn: parent
                    color: Style.deep
                    name: (figure.number < 4 ? "account" : "account-plus") + (figure.here ? "" : "-outline")
                    size: Style.mm(17)
                }
            }
        }
    }
}
