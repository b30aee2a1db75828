import QtQuick
import ui
import ui.bridge
import "../parts"

// The games of this street.
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
        leastHeight: Style.mm(70)
        leastWidth: Style.mm(150)
        list: Station.games ?? []
        wide: true
        prefix: "game"

        onChosen: id => Station.startGame(id)
    }
}
