import QtQuick
import ui
import ui.bridge
import "../parts"

// The street as a place to choose from: its people, its questions, its games.
Item {
    id: street

    readonly property var face: Station.street ?? ({})
    readonly property real doorWidth: Style.portrait ? width - 2 * Style.edge : (width - 2 * Style.edge - 2 * Style.gap) / 3
    readonly property real doorHeight: Style.portrait ? Style.mm(66) : Math.min(Style.mm(110), height - names.y - names.height - Style.card - Style.edge - 3 * Style.gap)

    Column {
        id: names

        spacing: Style.mm(2)
        width: street.width - x - Style.edge - Style.mm(104)
        x: Style.edge
        y: Style.edge

        Words {
            color: Style.deep
            role: "title"
            text: street.face.name ?? ""
            width: parent.width
        }

        Words {
            text: street.face.about ?? ""
            width: parent.width
        }
    }

    Grid {
        id: doors

        columns: Style.portrait ? 1 : 3
        spacing: Style.gap
        x: Style.edge
        y: Style.portrait ? goodbye.y - height - Style.gap : names.y + names.height + (goodbye.y - names.y - names.height - height) / 2

        Tile {
            height: street.doorHeight
            icon: "account-hard-hat"
            objectName: "tile-professions"
            text: qsTr("Professions")
            wide: Style.portrait
            width: street.doorWidth

            onActivated: Station.open("Professions")
        }

        Tile {
            height: street.doorHeight
            icon: "comment-question"
            objectName: "tile-quizzes"
            text: qsTr("Quizzes")
            wide: Style.portrait
            width: street.doorWidth

            onActivated: Station.open("Quizzes")
        }

        Tile {
            height: street.doorHeight
            icon: "puzzle"
            objectName: "tile-games"
            text: qsTr("Games")
            wide: Style.portrait
            width: street.doorWidth

            onActivated: Station.open("Games")
        }
    }

    BigButton {
        id: goodbye

        height: Style.card
        icon: "hand-wave"
        objectName: "goodbye"
        text: qsTr("Goodbye")
        x: street.width - width - Style.edge
        y: street.height - height - Style.edge

        onActivated: Station.sayGoodbye()
    }
}
