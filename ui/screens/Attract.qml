pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../city"
import "../parts"
import "parts"

// The street in the evening plays its own content to the hall. The first touch lands where it
// falls: on what is played, on a person, on who has no trade yet, or on the sky.
Scene {
    id: attract

    readonly property var street: Station.street ?? ({})
    readonly property var shown: Station.attract ?? ({})
    readonly property var doors: Doors.now ?? ({})
    readonly property string act: shown.act ?? "play"
    readonly property bool asks: act === "who" && Discovery.offered
    readonly property bool looked: Guide.state === "closed" && !Comfort.open
    // the windows of today, one after another
    property int counted: Station.lit
    readonly property var codes: (Station.languages ?? []).map(language => language.code)
    // beside the house
    readonly property real rest: Style.portrait ? 0 : Style.edge + lying + Style.gap
    // the house's width on a lying screen; said here, for what stands above and beside it asks, too
    readonly property real lying: Style.mm(300)
    readonly property var invites: ({
            "kk": "Ойна!",
            "ru": "Играй!",
            "en": "Play!"
        })

    function word(code: string): string {
        return invites[code] ?? "";
    }

    own: true

    onActChanged: if (act === "tonight" && !Style.still)
        counting.restart()

    NumberAnimation {
        id: counting

        duration: 3600
        from: 0
        property: "counted"
        target: attract
        to: Station.lit

        onFinished: attract.counted = Qt.binding(() => Station.lit)
    }

    Item {
        anchors.fill: parent
        objectName: "sky"

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3600

            onTapped: Station.touchAttract("sky")
        }
    }

    Item {
        anchors.fill: parent

        transform: Translate {
            x: Style.orbit.x
            y: Style.orbit.y
        }

        Dusk {
            anchors.fill: parent
            // as far as the orbit goes
            anchors.margins: -2
            drifting: attract.looked && !Style.still
            lit: attract.counted
            sunX: Style.portrait ? width * 0.84 : width * 0.8
            windows: attract.street.windows ?? []
        }

        Plate {
            id: name

            colour: Style.deep
            icon: "map-marker"
            ink: Style.paper
            text: attract.street.name ?? ""
            widest: Style.portrait ? attract.width - 2 * Style.edge : attract.width - Style.barWidth - 3 * Style.edge
            x: Style.edge
            // below the word, and below the plate beside it, which large letters make higher
            y: Style.portrait ? Math.max(invitation.y + invitation.height, lit.y + lit.height) + Style.mm(2) : Doors.state === "trial" ? Style.edge : Style.mm(11)
        }

        House {
            id: house

            readonly property real foot: attract.height - Style.edge
            // on a tall screen as wide as its opening is high, and smaller beside a parcel
            readonly property real rest: boardHeight + lintel + 2 * side - out
            readonly property real widest: (parcel.visible ? parcel.x - Style.gap : attract.width) - x
            readonly property real tall: Math.min(foot - head, Math.round(widest * 465 / 262 + rest))
            // large letters bring the languages over its roof
            readonly property bool beneath: attract.rest > attract.width - Style.edge - Style.barWidth
            readonly property real head: Math.max(name.y + name.height + Style.mm(3), beneath ? Style.top : 0)

            faces: attract.shown.faces ?? []
            height: foot - y
            lit: Math.min(12, attract.counted)
            objectName: "attract"
            open: attract.act === "play"
            running: attract.looked && attract.act === "play" && !Style.still
            shown: attract.shown
            width: Style.portrait ? Math.round((tall - rest) * 262 / 465) : attract.lying
            x: Style.edge
            y: Style.portrait ? foot - tall : head

            onActivated: Station.touchAttract("")
        }

        // one word, large in the house's language, half as large in the others
        Column {
            id: invitation

            spacing: 0
            width: Style.portrait ? attract.width - 2 * Style.edge : attract.width - attract.rest - Style.edge
            x: Style.portrait ? Style.edge : attract.rest
            y: Style.top - Style.mm(2)

            Words {
                color: "#FFF6DC"
                font.pixelSize: Math.max(Style.em(role), Style.mm(28))
                role: "number"
                text: attract.word(Station.lang)
                width: parent.width
            }

            Words {
                color: "#FFF6DC"
                font.pixelSize: Style.mm(14)
                role: "title"
                text: attract.codes.filter(code => code !== Station.lang).map(code => attract.word(code)).filter(Boolean).join("  ·  ")
                width: parent.width
            }
        }

        Plate {
            id: lit

            icon: "home-lightbulb"
            objectName: "lit-today"
            text: Station.lit ? qsTr("%n window(s) lit today", "", attract.counted) : qsTr("Light the first window today!")
            // makes room for who steps forward
            visible: Style.portrait || !master.visible && !parcel.visible && !who.visible
            widest: Style.portrait ? Style.mm(120) : attract.width - attract.rest - Style.edge
            x: attract.width - width - Style.edge
            y: Style.portrait ? invitation.y + Style.mm(4) : attract.height - height - Style.edge
        }

        WhoAmI {
            id: who

            height: Style.mm(Style.portrait ? 124 : 150)
            trying: attract.asks && attract.looked
            visible: attract.asks && !parcel.visible
            x: attract.width - width - Style.mm(Style.portrait ? 0 : 10)
            y: attract.height - height
        }

        AtGlass {
            id: master

            height: Style.mm(Style.portrait ? 124 : 160)
            person: parcel.visible ? ({}) : attract.shown.person ?? ({})
            width: Math.round(height * 200 / 240)
            x: attract.width - width
            y: attract.height - height
        }

        // whoever stands beside the house: a master's game, or the question that leads through all
        Touch {
            height: attract.height - Style.edge - y
            label: who.visible ? qsTr("Who could I be?") : master.name
            objectName: who.visible ? "who" : "master"
            visible: who.visible || master.here
            width: attract.width - Style.edge - x
            x: house.x + house.width + Style.gap
            y: Math.round(Math.min(who.y, master.y) + Style.mm(10))

            onActivated: who.visible ? Discovery.open() : Station.touchAttract("")
        }

        TrialParcel {
            id: parcel

            visible: Doors.state === "trial" && (attract.doors.gives ?? false)
            x: attract.width - width - Style.edge
            y: attract.height - Style.edge - height
        }
    }
}
