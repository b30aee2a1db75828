import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// The street as a place to choose from: its people, its questions, its games,
// and the question that leads through all of them.
Scene {
    id: street

    readonly property var face: Station.street ?? ({})
    readonly property var around: Around.today ?? ({})
    // large letters find their room in wide doors, two above two
    readonly property bool wide: Style.portrait || Style.textScale > 1
    readonly property int rowCount: Style.portrait ? doorCount : wide ? 2 : 1
    readonly property int across: Math.max(1, Math.ceil(doorCount / rowCount))
    // what is written already; a door that leads nowhere is none
    readonly property var has: face.has ?? ({})
    readonly property real goodbyeWidth: Style.mm(wide ? 76 : Discovery.offered ? 60 : 72)
    readonly property int doorCount: [has.professions, has.quizzes, has.games, Discovery.offered].filter(Boolean).length
    readonly property real doorWidth: Style.portrait ? width - 2 * Style.edge : (width - 2 * Style.edge - goodbyeWidth - across * Style.gap) / across
    readonly property real doorHeight: Style.mm(Style.portrait ? Discovery.offered ? 48 : 60 : wide ? 44 : 84)

    ground: doors.y - Style.gap

    Words {
        id: title

        color: Style.deep
        role: text.length > 32 ? "label" : "title"
        text: street.face.name ?? ""
        width: street.width - x - Style.edge - (Style.portrait ? 0 : Style.mm(136))
        x: Style.edge
        y: Style.portrait ? Style.top : Style.edge
    }

    TodayLines {
        most: Style.textScale > 1 ? 1 : 2
        told: street.around
        width: street.width - 2 * Style.edge
        x: Style.edge
        y: Style.top + (Style.portrait ? title.height + Style.mm(3) : 0)
    }

    BigButton {
        id: map

        height: Style.target + 2 * Style.mm(1)
        icon: "map-search"
        label: qsTr("Map")
        objectName: "map"
        text: Style.portrait ? "" : qsTr("Map")
        visible: street.around.map ?? false
        x: street.width - width - Style.edge
        y: street.ground - height

        onActivated: Around.open("")
    }

    HowMany {
        players: Station.players
        widest: street.width - 2 * Style.edge - (map.visible ? map.width + Style.gap : 0) - (signs.visible && !Style.portrait ? signs.width + Style.gap : 0)
        x: Style.edge
        // low on the road, so that who stands behind it is seen
        y: street.ground - height + brim

        onSaid: players => Station.sayPlayers(players)
    }

    Grid {
        id: doors

        columns: street.across
        spacing: Style.gap
        x: Style.edge
        y: (Style.portrait ? goodbye.y - Style.gap : street.height - Style.edge) - height

        Tile {
            height: street.doorHeight
            icon: "account-hard-hat"
            objectName: "tile-professions"
            picture: street.face.master ?? ""
            text: qsTr("Professions")
            visible: street.has.professions ?? false
            wide: street.wide
            width: street.doorWidth

            onActivated: Station.open("Professions")
        }

        Tile {
            height: street.doorHeight
            icon: "comment-question"
            objectName: "tile-quizzes"
            picture: street.face.areas?.[3]?.picture ?? ""
            text: qsTr("Quizzes")
            visible: street.has.quizzes ?? false
            wide: street.wide
            width: street.doorWidth

            onActivated: Station.open("Quizzes")
        }

        Tile {
            height: street.doorHeight
            icon: "puzzle"
            objectName: "tile-games"
            picture: street.face.areas?.[2]?.picture ?? ""
            text: qsTr("Games")
            visible: street.has.games ?? false
            wide: street.wide
            width: street.doorWidth

            onActivated: Station.open("Games")
        }

        Tile {
            height: street.doorHeight
            icon: "compass"
            objectName: "tile-discovery"
            picture: Discovery.invitation
            text: qsTr("Who could I be?")
            visible: Discovery.offered
            wide: street.wide
            width: street.doorWidth

            onActivated: Discovery.open()
        }
    }

    // for who has drawn all signs into a passport
    BigButton {
        id: signs

        height: Style.portrait ? Style.card : map.height
        icon: "lightbulb-group"
        label: qsTr("I have all signs: light the city")
        objectName: "signs"
        text: ""
        visible: Signs.here !== ""
        width: Style.portrait ? Style.card : Style.mm(28)
        x: Style.portrait ? Style.edge : street.width - width - Style.edge - (map.visible ? map.width + Style.gap : 0)
        y: Style.portrait ? goodbye.y : map.y

        onActivated: Signs.open()
    }

    BigButton {
        id: goodbye

        height: Style.portrait ? Style.card : Math.max(doors.height, street.doorHeight)
        icon: "hand-wave"
        objectName: "goodbye"
        stacked: !Style.portrait
        text: qsTr("Goodbye")
        width: Style.portrait ? street.doorWidth - (signs.visible ? signs.width + Style.gap : 0) : street.goodbyeWidth
        x: street.width - width - Style.edge
        y: street.height - height - Style.edge

        onActivated: Station.sayGoodbye()
    }
}
