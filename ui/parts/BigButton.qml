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
    // words come first: where they need the icon's room it is left out
    readonly property real margin: Style.mm(4)
    readonly property bool iconed: icon !== "" && (text === "" || (stacked ? Style.fits("label", text, width - margin, height - Style.mm(14)) : Style.fits("label", text, width - Style.mm(26), height)))
    readonly property real room: width - (stacked || !iconed ? margin : Style.mm(26))

    colour: primary ? Style.go : Style.sheet
    implicitHeight: primary ? Style.card : Style.dense
    implicitWidth: stacked ? Style.rail : (icon ? Style.mm(14) : 0) + (icon && text ? Style.mm(4) : 0) + (text ? Style.lineWidth("label", text) : 0) + 2 * Style.gap
    label: text
    rim: primary ? Style.goEdge : Style.line

    Grid {
        id: row

        anchors.centerIn: parent
        columnSpacing: Style.mm(4)
        columns: !button.stacked && button.iconed && button.text ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            color: button.letters
            name: button.icon
            visible: button.iconed
        }

        Words {
            color: button.letters
            horizontalAlignment: Text.AlignHCenter
            role: Style.fitting(button.text, button.room, button.height)
            text: button.text
            visible: text !== ""
            width: Math.min(implicitWidth, button.room)
        }
    }
}
