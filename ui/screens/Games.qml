import QtQuick
import ui
import ui.bridge
import "../parts"

// The games of this street: each shows its place, those that were played least here come first.
Room {
    title: qsTr("Games")

    foot: Pager {
        anchors.right: parent.right
        page: tiles.page
        pages: tiles.pages

        onTurned: page => tiles.page = page
    }

    TilePage {
        id: tiles

        anchors.fill: parent
        icon: "puzzle"
        leastHeight: Style.mm(72)
        leastWidth: Style.mm(108)
        list: Station.games ?? []
        prefix: "game"

        onChosen: id => Station.startGame(id)
    }
}
