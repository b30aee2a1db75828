import QtQuick
import ui
import "../../parts"

// What just happened, in a few words on its own ground: done well, or not yet.
Rectangle {
    id: note

    required property string text
    property bool good: true
    property string icon: good ? "check-circle" : "rotate-left"
    readonly property bool signed: Style.wordWidth("label", text) <= width - Style.mm(22)

    border.color: good ? Style.right : Style.notYet
    border.width: Style.mm(0.5)
    color: good ? Style.rightWash : Style.notYetWash
    height: Math.max(Style.target, words.height + Style.pad)
    radius: Style.corner
    visible: text !== ""

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: note.good ? Style.right : Style.notYet
        name: note.icon
        visible: note.signed
        size: Style.mm(13)
        x: Style.mm(3)
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        role: Style.fitting(text, width, note.width)
        text: note.text
        width: note.width - x - Style.mm(3)
        x: note.signed ? sign.x + sign.width + Style.mm(3) : Style.mm(3)
    }
}
