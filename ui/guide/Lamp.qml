import QtQuick
import ui
import "../parts"

// Over the thing it belongs to: grey with its number, then the one that is next, then a tick.
Rectangle {
    id: lamp

    required property int number
    required property bool done
    required property bool next

    color: done ? Style.right : next ? Style.go : Style.line
    height: Style.mm(14)
    radius: height / 2
    width: height

    Words {
        anchors.centerIn: parent
        color: lamp.next ? Style.paper : Style.ink
        role: "sign"
        text: lamp.number
        visible: !lamp.done
    }

    Icon {
        anchors.centerIn: parent
        color: Style.paper
        name: "check-bold"
        size: Style.mm(9)
        visible: lamp.done
    }
}
