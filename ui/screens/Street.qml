pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// The street as a place to choose from: whoever stands there, what stands on the train and the
// mirror of who could I be are doors, and each opens what it shows. Goodbye is small, at the edge.
Scene {
    id: street

    readonly property var face: Station.street ?? ({})
    readonly property var around: Around.today ?? ({})
    // what is written already; a door that leads nowhere is none
    readonly property var has: face.has ?? ({})
    readonly property var people: face.people ?? []
    readonly property var toys: (face.toys ?? []).slice(0, has.quizzes ? 3 : 4)
    readonly property real inner: width - 2 * Style.edge
    // the train: a row before the street, or wagons two by two above their locomotive
    readonly property real rowHeight: Style.mm(Style.portrait ? 58 : wagons > 0 ? 67 : 40)
    readonly property int wagons: toys.length + (has.quizzes ? 1 : 0)
    readonly property int rows: Style.portrait ? Math.ceil(wagons / 2) : 1
    readonly property real lastTop: height - Style.edge - (Style.portrait ? Style.card : rowHeight)
    readonly property real trainTop: Style.portrait ? lastTop - rows * (rowHeight + Style.gap) : lastTop
    // what hands say before they choose; on a high screen a row of its own
    readonly property real saidTop: trainTop - Style.gap - howMany.height
    readonly property real counterHeight: Style.mm(28)
    readonly property real counterTop: Style.portrait ? saidTop - Style.gap - counterHeight : trainTop - Style.gap - counterHeight
    readonly property real counterLeft: Style.portrait ? Style.edge : Math.max(leftEnd, Style.edge) + Style.gap
    readonly property real leftEnd: (signs.visible ? signs.x + signs.width : map.visible ? map.x + map.width : howMany.x + howMany.width)
    readonly property real counterWidth: width - Style.edge - counterLeft
    readonly property bool asksFirst: face.first === "discovery"
    readonly property real mirrorWidth: !Discovery.offered ? 0 : has.professions ? Math.round(counterWidth * 0.44) : counterWidth
    readonly property real peopleWidth: counterWidth - (mirrorWidth > 0 ? mirrorWidth + Style.gap : 0)
    readonly property real figure: Style.mm(Style.portrait ? 74 : 70)

    ground: counterTop + counterHeight

    transform: Translate {
        x: Style.orbit.x
        y: Style.orbit.y
    }

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
        free: Style.portrait ? Infinity : street.counterTop - y - Style.mm(3)
        most: Style.textScale > 1 ? 1 : 2
        told: street.around
        width: Style.portrait ? street.inner : street.counterLeft - Style.edge - Style.gap
        x: Style.edge
        y: Style.top + (Style.portrait ? title.height + Style.mm(3) : 0)
    }

    // the pavement: a few of the street's people behind their counter
    Repeater {
        model: street.has.professions ? street.people.length : 0

        Passer {
            required property int index

            height: street.figure - hidden
            hidden: Style.gap
            objectName: "person-" + (trade.id ?? "")
            trade: street.people[index] ?? ({})
            width: (professions.width - (street.people.length - 1) * Style.gap) / street.people.length
            x: professions.x + index * (width + Style.gap)
            y: street.counterTop - street.figure

            onActivated: Station.openCard(trade.id)
        }
    }

    BigButton {
        id: professions

        height: street.counterHeight
        icon: "account-hard-hat"
        objectName: "tile-professions"
        text: qsTr("Professions")
        visible: street.has.professions ?? false
        width: street.peopleWidth
        x: street.counterLeft + (street.asksFirst && street.mirrorWidth > 0 ? street.mirrorWidth + Style.gap : 0)
        y: street.counterTop

        onActivated: Station.open("Professions")
    }

    // a mirror that tries on helmets
    Touch {
        id: mirror

        height: street.figure + street.counterHeight
        label: Together.places > 1 ? qsTr("Who could we be?") : qsTr("Who could I be?")
        objectName: "tile-discovery"
        visible: Discovery.offered
        width: street.mirrorWidth
        x: street.counterLeft + (street.asksFirst || !professions.visible ? 0 : street.peopleWidth + Style.gap)
        y: street.counterTop - street.figure

        onActivated: Discovery.open()

        Rectangle {
            border.color: Style.main
            border.width: Style.mm(3)
            color: Style.wash
            height: street.figure - y
            radius: width / 2
            width: Math.min(Style.mm(54), parent.width)
            x: Math.round((parent.width - width) / 2)
            y: mirror.sunk ? -Style.mm(2) : 0

            WhoAmI {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(7)
                anchors.horizontalCenter: parent.horizontalCenter
                height: Style.mm(46)
                trying: Station.screen === "Street"
                wornMs: 1300
            }
        }

        Rectangle {
            border.color: Style.line
            border.width: Style.border
            color: street.asksFirst ? Style.go : Style.sheet
            height: street.counterHeight
            radius: Style.corner
            width: parent.width
            y: street.figure + (mirror.sunk ? Style.mm(1) : 0)

            Words {
                anchors.fill: parent
                anchors.margins: Style.mm(1)
                color: street.asksFirst ? Style.paper : Style.ink
                horizontalAlignment: Text.AlignHCenter
                role: Style.fitting(text, width, height)
                text: mirror.label
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    HowMany {
        id: howMany

        players: Station.players
        // words where they find room; figures say it without them
        widest: Style.portrait ? street.inner - (map.visible ? map.width + Style.gap : 0) - (signs.visible ? signs.width + Style.gap : 0) : Style.mm(124)
        x: Style.edge
        y: Style.portrait ? street.saidTop : street.counterTop + street.counterHeight - height

        onSaid: players => Station.sayPlayers(players)
    }

    BigButton {
        id: map

        height: howMany.height
        icon: "map-search"
        label: qsTr("Map")
        objectName: "map"
        text: ""
        visible: street.around.map ?? false
        width: Style.mm(28)
        x: Style.portrait ? street.width - width - Style.edge : howMany.x + howMany.width + Style.gap
        y: howMany.y

        onActivated: Around.open("")
    }

    // for who has drawn all signs into a passport
    BigButton {
        id: signs

        height: howMany.height
        icon: "lightbulb-group"
        label: qsTr("I have all signs: light the city")
        objectName: "signs"
        text: ""
        visible: Signs.here !== ""
        width: Style.mm(28)
        x: Style.portrait ? street.width - width - Style.edge - (map.visible ? map.width + Style.gap : 0) : (map.visible ? map.x + map.width : howMany.x + howMany.width) + Style.gap
        y: howMany.y

        onActivated: Signs.open()
    }

    // the rails
    Rectangle {
        color: "#8A97A8"
        height: Style.mm(2)
        visible: !Style.portrait && street.wagons > 0
        width: street.width
        y: train.y + train.height - Style.mm(1)
    }

    Grid {
        id: train

        readonly property real room: Style.portrait ? street.inner : street.inner - goodbye.width - Style.gap - (loco.visible ? loco.width + Style.gap : 0)
        readonly property real each: (room - (columns - 1) * spacing) / columns

        columns: Math.max(1, Style.portrait ? 2 : street.wagons)
        spacing: Style.gap
        x: Style.portrait ? Style.edge : goodbye.x + goodbye.width + Style.gap
        y: street.trainTop

        Repeater {
            model: street.toys.length

            Wagon {
                required property int index
                readonly property var toy: street.toys[index] ?? ({})

                hand: toy.hand ?? ""
                height: street.rowHeight
                label: toy.name ?? ""
                objectName: "wagon-" + (toy.id ?? "")
                picture: toy.picture ?? ""
                width: train.each

                onActivated: Station.startGame(toy.id)
            }
        }

        Wagon {
            height: street.rowHeight
            icon: "comment-question"
            label: qsTr("Quizzes")
            objectName: "tile-quizzes"
            text: label
            visible: street.has.quizzes ?? false
            width: train.each

            onActivated: Station.open("Quizzes")
        }
    }

    Locomotive {
        id: loco

        height: Style.portrait ? Style.card : street.rowHeight
        objectName: "tile-games"
        text: qsTr("Games")
        visible: street.has.games ?? false
        width: Style.portrait ? street.inner - goodbye.width - Style.gap : Style.mm(86)
        x: street.width - width - Style.edge
        y: street.lastTop

        onActivated: Station.open("Games")
    }

    BigButton {
        id: goodbye

        height: Style.card
        icon: "hand-wave"
        objectName: "goodbye"
        stacked: true
        text: qsTr("Goodbye")
        width: Style.mm(58)
        x: Style.edge
        y: street.height - height - Style.edge

        onActivated: Station.sayGoodbye()
    }
}
