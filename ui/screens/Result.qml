pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// What came of the round, in the evening street: the child's window lights up, three lamps say how
// it went, somebody of the trade says what was done and hands over the parcel of who has won one;
// then once more, or the one next thing, equally large.
FocusScope {
    id: screen

    readonly property var result: Station.result ?? ({})
    readonly property var street: Station.street ?? ({})
    readonly property bool prized: result.hasPrize ?? false
    readonly property bool picking: result.picking ?? false
    readonly property bool pair: (result.told?.sides ?? []).length > 1
    // others wait: nothing is offered again, and goodbye is a kindness to the next one
    readonly property bool turned: (result.turn ?? "free") !== "free"
    // the one rule, and never why a round won nothing
    readonly property bool ruled: !prized && !turned && (result.gives ?? false)
    // what was touched last is told in place of the fact
    property string asked: ""

    readonly property var around: Around.today ?? ({})
    // what hands can do next, and soon
    readonly property var soon: (around.lines ?? []).filter(one => one.way && one.kind !== "here" && (one.when === "soon" || one.when === "now")).slice(0, 1).map(one => ({
                "kind": "event",
                "id": one.id,
                "brief": one.when === "now" ? qsTr("Now") : Style.portrait ? qsTr("In %n min", "", one.inMin) : one.clock,
                "name": (one.when === "now" ? qsTr("Now") : Style.portrait ? qsTr("In %n min", "", one.inMin) : one.clock) + ": " + one.title,
                "picture": one.picture
            }))
    // and where it is learned, of a trade that some college teaches
    readonly property var learning: Learning.trade && !turned ? [
        {
            "kind": "where",
            "id": Learning.trade,
            "name": qsTr("Where do I learn it?"),
            "picture": ""
        }
    ] : []
    readonly property var ways: result.next ?? []
    readonly property var next: ways.find(way => way.kind !== "card") ?? null
    readonly property var small: [...soon, ...learning, ...ways.filter(way => way.kind === "card")]

    function go(way: var): void {
        if (way.kind === "quiz")
            Station.startQuiz(way.id);
        else if (way.kind === "game")
            Station.startGame(way.id);
        else if (way.kind === "event")
            Around.open("event " + way.id);
        else if (way.kind === "where")
            Learning.open();
        else
            Station.openCard(way.id);
    }

    Room {
        id: room

        anchors.fill: parent
        footed: true
        pictured: true
        title: screen.result.name ?? ""
        visible: !screen.picking

        back: EveningHouse {
            anchors.fill: parent
            ground: room.footTop - (Style.portrait ? Style.mm(56) : 0) - Style.mm(4)
            lit: Station.lit
            wall: Style.portrait ? parent.width * 0.6 : lamps.x + lamps.width + Style.edge + Style.gap
            windows: screen.street.windows ?? []
        }

        foot: Item {
            anchors.fill: parent

            BigButton {
                id: goodbye

                height: Style.card
                icon: screen.turned ? "human-greeting" : "hand-wave"
                objectName: "goodbye"
                primary: screen.turned && !screen.prized
                text: screen.turned ? qsTr("Next one's turn") : qsTr("Goodbye")
                width: Math.min(implicitWidth, parent.width - (sign.visible ? sign.width + Style.gap : 0))
                x: parent.width - width

                onActivated: Station.sayGoodbye()
            }

            Row {
                id: rolling

                readonly property real room: Style.portrait ? room.width - 2 * Style.edge : goodbye.x - Style.gap
                readonly property int count: again.visible + (screen.next ? 1 : 0)

                spacing: Style.gap
                x: Style.portrait ? Style.edge - room.bodyX - Style.rail - Style.gap : 0
                y: Style.portrait ? -height - Style.gap - Style.mm(4) : 0

                NextWagon {
                    id: again

                    height: Style.portrait ? Style.mm(48) : Style.card
                    icon: "restart"
                    objectName: "again"
                    text: qsTr("Once more!")
                    visible: !screen.turned
                    width: (rolling.room - (rolling.count - 1) * Style.gap) / Math.max(1, rolling.count)

                    onActivated: screen.go(screen.result)
                }

                NextWagon {
                    height: again.height
                    objectName: (screen.next?.kind ?? "") + "-" + (screen.next?.id ?? "")
                    paint: Style.deep
                    picture: screen.next?.picture ?? ""
                    text: screen.next?.name ?? ""
                    visible: screen.next !== null
                    width: again.width

                    onActivated: screen.go(screen.next)
                }
            }
        }

        Item {
            id: body

            readonly property real low: Style.portrait ? height - (rolling.count ? Style.mm(60) : 0) : height
            readonly property real start: Style.portrait ? 0 : pane.width + Style.gap
            readonly property real tellsY: Style.portrait ? pane.y + pane.height + Style.gap : lamps.height + Style.gap
            readonly property real tellsEnd: doors.visible && !doors.terse ? doors.y - Style.gap : low

            anchors.fill: parent

            StarLamps {
                id: lamps

                lit: screen.result.lamps ?? 0
                x: body.start

                onTold: text => screen.asked = text
            }

            SignCard {
                id: sign

                height: Style.mm(41)
                visible: Signs.here !== ""
                width: height
                x: body.start + lamps.width + Style.gap
            }

            MyWindow {
                id: pane

                all: Station.lit > (screen.street.windows ?? []).length
                child: screen.result.child ?? ""
                faces: screen.result.faces ?? []
                height: Style.portrait ? Math.min(Style.mm(134), body.low - y - Style.mm(screen.pair ? 92 : Style.textScale > 1.2 ? 84 : 60) - (doors.visible ? doors.height : 0)) : parent.height
                lit: Station.lit
                objectName: "pick-face"
                trade: screen.result.trade?.name ?? ""
                y: Style.portrait ? lamps.height + Style.gap : 0

                onActivated: Station.openFaces()
            }

            Giver {
                id: giver

                gives: screen.prized
                height: Math.min(Style.mm(128), Style.portrait ? pane.height : body.height)
                taken: Style.portrait ? 0 : Math.max(0, Math.max(sign.visible ? sign.height : 0, doors.visible && doors.terse ? doors.height : 0) + Style.gap - y)
                trade: screen.result.trade ?? ({})
                width: Style.mm(99)
                x: parent.width - width
                y: (Style.portrait ? pane.y + pane.height : body.height) - height

                // of two who played the podium is told, and by turns the fact
                onAsked: screen.asked = screen.pair && screen.asked === "" ? screen.result.fact : ""
                onGiven: Station.openPrize()
            }

            Bubble {
                asked: screen.asked
                fact: screen.result.fact ?? ""
                most: body.tellsEnd - y
                result: screen.result.told ?? ({})
                width: Style.portrait ? parent.width : giver.x - x - Style.mm(6)
                x: body.start
                y: body.tellsY
            }

            Grid {
                id: doors

                // large letters leave room for what is told: then these stand above, as signs alone
                readonly property bool terse: Style.textScale > 1.2 && !Style.portrait
                readonly property int count: screen.small.length + (screen.ruled ? 1 : 0)
                readonly property real side: (parent.width - x - (columns - 1) * spacing) / columns
                readonly property real high: terse ? Math.min(columns < count ? Style.target : Style.mm(34), side) : Style.mm(34)
                readonly property real free: width - (count - 1) * spacing - (why.visible ? why.width : 0)
                readonly property real even: free / Math.max(1, screen.small.length)
                // where not all of it is said beside its sign, a class tells its hour, and leaves room
                readonly property var hour: terse ? null : screen.small.find(way => way.brief && !holds(way.name, even)) ?? null
                readonly property real narrow: hour ? Style.lineWidth("label", hour.brief) + Style.mm(30) : 0
                readonly property real one: terse ? high : hour && screen.small.length > 1 ? (free - narrow) / (screen.small.length - 1) : even

                function holds(text: string, wide: real): bool {
                    return Style.fits("label", text, wide - Style.mm(26), high);
                }

                columns: terse && count > 3 ? 2 : Math.max(1, count)
                height: Math.ceil(count / columns) * (high + spacing) - spacing
                spacing: Style.gap
                visible: !screen.pair && (screen.small.length > 0 || screen.ruled)
                width: Style.portrait ? parent.width : giver.x - x - Style.gap
                x: terse ? (sign.visible ? sign.x + sign.width : lamps.x + lamps.width) + Style.gap : body.start
                y: terse ? 0 : body.low - height

                Repeater {
                    model: doors.visible ? screen.small : []

                    BigButton {
                        required property var modelData
                        readonly property bool told: modelData.kind === "event" && doors.hour !== null
                        readonly property string words: told ? modelData.brief : label

                        height: doors.high
                        icon: ({
                                "event": "hammer-wrench",
                                "where": "school"
                            })[modelData.kind] ?? "account-hard-hat"
                        objectName: modelData.kind + "-" + modelData.id
                        label: modelData.kind === "card" ? qsTr("About this trade") : modelData.name
                        // where the words leave no room for their sign it stands alone
                        text: !doors.terse && doors.holds(words, width) ? words : ""
                        width: told && screen.small.length > 1 ? doors.narrow : doors.one

                        onActivated: screen.go(modelData)
                    }
                }

                BigButton {
                    id: why

                    height: doors.high
                    icon: "gift-outline"
                    label: qsTr("How does one win a prize?")
                    objectName: "prize-rule"
                    text: ""
                    visible: screen.ruled
                    width: doors.terse || Style.portrait ? doors.high : Style.dense

                    onActivated: screen.asked = qsTr("Play a round to its end and do most of it well: some such rounds win a prize.")
                }
            }
        }
    }

    Loader {
        id: picker

        active: passage.seen
        anchors.fill: parent
        enabled: screen.picking
        transform: [passage.shift]

        sourceComponent: FacePicker {
            faces: screen.result.faces ?? []

            onPicked: face => Station.pickFace(face)
        }
    }

    Passage {
        id: passage

        here: screen.picking
        item: picker
    }

    Confetti {
        id: confetti

        anchors.fill: parent
        visible: screen.prized && !screen.picking
    }

    Timer {
        interval: 500
        repeat: true
        running: confetti.falling && confetti.visible

        onTriggered: Station.alive()
    }
}
