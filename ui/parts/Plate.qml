import QtQuick
import ui

// A sign on a plate of its own: a picture of what is meant and a few words.
Rectangle {
    id: plate

    required property string text
    required property string icon
    property color ink: Style.deep
    property color colour: Style.sheet
    // the words wrap where the plate may not be wider
    property real widest: Style.mm(200)
    readonly property real room: widest - sign.width - 2 * Style.pad

    border.color: plate.colour === Style.sheet ? Style.line : plate.colour
    border.width: Style.mm(0.5)
    color: plate.colour
    height: Math.max(Style.target, words.height + Style.pad)
    radius: Style.corner
    width: sign.width + words.width + 2 * Style.pad

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: plate.ink
        name: plate.icon
        size: Style.mm(13)
        width: Style.mm(17)
        x: Style.mm(3)
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: plate.ink
        // large letters break no word
        role: Style.wordWidth("label", plate.text) <= plate.room ? "label" : "sign"
        text: plate.text
        width: Math.min(implicitWidth, plate.room)
        x: sign.x + sign.width + Style.mm(2)
    }
}
