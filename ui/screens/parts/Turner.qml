import QtQuick
import ui
import "../../parts"

// One of a few things at a time, with a button to either side: where letters are too large for tabs.
Item {
    id: turner

    required property int current
    required property int count
    required property string text

    signal turned(int current)

    height: Math.max(Style.card, words.height)

    BigButton {
        id: before

        anchors.verticalCenter: parent.verticalCenter
        height: Style.card
        icon: "chevron-left"
        label: qsTr("Previous")
        objectName: "turn-back"
        text: ""
        width: Style.card

        onActivated: turner.turned((turner.current + turner.count - 1) % turner.count)
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Style.deep
        horizontalAlignment: Text.AlignHCenter
        role: "label"
        text: turner.text
        width: parent.width - before.width - after.width - 2 * Style.gap
        x: before.width + Style.gap
    }

    BigButton {
        id: after

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Style.card
        icon: "chevron-right"
        label: qsTr("Next")
        objectName: "turn-on"
        text: ""
        width: Style.card

        onActivated: turner.turned((turner.current + 1) % turner.count)
    }
}
