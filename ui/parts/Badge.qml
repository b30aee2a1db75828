import QtQuick
import ui

// A small word at the top edge: DEMO, or a guide at play.
Rectangle {
    id: badge

    required property string text

    color: Style.deep
    height: Style.mm(12.5)
    radius: Style.mm(3)
    width: words.implicitWidth + 2 * Style.pad

    Words {
        id: words

        anchors.centerIn: parent
        color: Style.paper
        role: "sign"
        text: badge.text
    }
}
