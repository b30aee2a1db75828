import QtQuick
import ui

// An icon and a word. primary: the one thing this screen asks for.
Touchable {
    id: button

    required property string text
    property string icon: ""
    property bool primary: false
    // the icon above the word, for narrow places
    property bool stacked: false
    property color letters: primary ? Style.paper : Style.ink

    colour: primary ? Style.go : Style.sheet
    implicitHeight: primary ? Style.card : Style.dense
    implicitWidth: stacked ? Style.rail : row.implicitWidth + 2 * Style.gap
    label: text
    rim: primary ? Style.goEdge : Style.line

    Grid {
        id: row

        anchors.centerIn: parent
        columnSpacing: Style.mm(4)
        columns: button.stacked ? 1 : 2
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            color: button.letters
            name: button.icon
            visible: button.icon !== ""
        }

        Words {
            color: button.letters
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            text: button.text
            visible: text !== ""
            width: Math.min(implicitWidth, button.width - (button.stacked || !button.icon ? Style.mm(4) : Style.mm(26)))
        }
    }
}
