import QtQuick
import ui

// One card, one question.
Item {
    id: card

    property color paper: HubLook.sheet
    default property alias inside: body.data

    Rectangle {
        color: HubLook.line
        height: parent.height
        radius: HubLook.px(10)
        width: parent.width
        y: HubLook.px(2)
    }

    Rectangle {
        id: body

        anchors.fill: parent
        color: card.paper
        radius: HubLook.px(10)
    }
}
