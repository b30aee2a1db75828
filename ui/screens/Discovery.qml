pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// What the child chose today: streets for the youngest; for all others a street of one's own with
// three people to ask, the list behind them one tap deeper. Never more is told than is known.
Room {
    id: room

    readonly property var street: Station.street ?? ({})
    readonly property var found: Discovery.found ?? ({})
    readonly property string band: found.band ?? ""
    readonly property bool many: found.many ?? false
    readonly property var streets: found.streets ?? []
    readonly property var people: found.people ?? []
    readonly property var looking: found.looking ?? ({})
    readonly property bool opened: (looking.id ?? "") !== ""
    readonly property bool teen: band === "13-17" || band === "18+"
    readonly property string named: (found.interests ?? []).join(found.level ? " = " : ", ")
    readonly property string tie: found.level ? " (" + (found.equal ?? "") + ")" : ""
    // the list behind the three people; the line of caution
    property bool listing: false
    property bool careful: false
    readonly property bool deeper: !opened && people.length > 0
    readonly property bool asking: deeper && !listing
    readonly property string sure: teen && !many ? qsTr("In a simulation the first was right %1 times in 10.").arg(found.tenths ?? 0) + " " : ""

    footed: true
    hint: opened || asking && !careful ? "" : sure + (found.doubt ?? "")
    title: opened ? looking.name : many ? qsTr("Today many things interest you") : (found.today ?? "") + ": " + named + tie

    foot: Item {
        id: foot

        anchors.fill: parent

        Pager {
            page: list.page
            pages: list.pages
            visible: pages > 1 && !room.opened && !room.asking && !Style.portrait

            onTurned: page => list.page = page
        }

        Row {
            anchors.right: parent.right
            layoutDirection: Qt.RightToLeft
            spacing: Style.gap

            BigButton {
                height: Style.card
                icon: "cellphone"
                objectName: "takeaway"
                primary: true
                text: qsTr("Take it along")
                visible: !room.opened
                width: Math.min(implicitWidth, foot.width - (Style.card + Style.gap) * (!Style.portrait && room.deeper ? 3 : 1))

                onActivated: Discovery.takeAlong()
            }

            BigButton {
                height: Style.card
                icon: "restart"
                label: qsTr("Once more from the beginning")
                objectName: "again"
                text: ""
                visible: !room.opened && Station.turn === "free"
                width: Style.card

                onActivated: Discovery.again()
            }

            More {
                careful: room.careful
                height: Style.card
                listing: room.listing
                more: room.people.length - 3
                visible: room.deeper && !Style.portrait

                onAll: room.listing = !room.listing
                onCaution: room.careful = !room.careful
            }

            BigButton {
                height: Style.card
                icon: "account-hard-hat"
                objectName: "card-" + (room.looking.id ?? "")
                primary: true
                text: qsTr("About this trade")
                visible: room.opened
                width: Math.min(implicitWidth, foot.width)

                onActivated: Station.openCard(room.looking.id)
            }
        }
    }

    Grid {
        id: list

        property int page: 0
        readonly property real taken: Style.portrait ? Style.card + Style.gap : 0
        readonly property int all: room.people.length
        readonly property int most: perPage(parent.height - taken)
        readonly property int pages: Math.max(1, Math.ceil(all / Math.max(1, most)))
        readonly property var shown: room.people.slice(page * most, (page + 1) * most)
        readonly property int rowCount: Math.ceil(Math.min(all, most) / columns)
        readonly property real least: Style.mm(Style.textScale > 1.2 ? 42 : 36 * Style.textScale)
        readonly property real rowHeight: Math.min(Style.mm(52), (height - (rowCount - 1) * Style.gap) / Math.max(1, rowCount))

        function perPage(high: real): int {
            return columns * Math.max(1, Math.floor((high + Style.gap) / (least + Style.gap)));
        }

        columns: Style.portrait || Style.textScale > 1.2 ? 1 : 2
        height: parent.height - taken
        spacing: Style.gap
        visible: !room.opened && !room.asking && all > 0
        width: parent.width

        onAllChanged: page = 0

        Repeater {
            model: list.shown.length

            TradeRow {
                required property int index

                height: list.rowHeight
                objectName: "why-" + (trade.id ?? "")
                ranked: room.teen && !room.many
                trade: list.shown[index] ?? ({})
                width: (list.width - (list.columns - 1) * Style.gap) / list.columns

                onActivated: Discovery.lookAt(trade.id)
            }
        }
    }

    MyStreet {
        height: parent.height - (more.visible ? more.height + Style.gap : 0)
        level: room.many
        people: room.people.slice(0, 3)
        visible: room.asking
        width: parent.width

        onAsked: id => Discovery.lookAt(id)
    }

    More {
        id: more

        anchors.bottom: parent.bottom
        careful: room.careful
        height: Style.mm(30)
        listing: room.listing
        more: room.people.length - 3
        visible: room.deeper && Style.portrait

        onAll: room.listing = !room.listing
        onCaution: room.careful = !room.careful
    }

    Pager {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        page: list.page
        pages: list.pages
        visible: pages > 1 && !room.opened && !room.asking && Style.portrait

        onTurned: page => list.page = page
    }

    Grid {
        id: homes

        readonly property var shown: room.streets.length ? room.streets : [room.here]
        readonly property int rowCount: Style.portrait ? shown.length : 1

        columns: Style.portrait ? 1 : Math.max(1, shown.length)
        height: parent.height
        spacing: Style.gap
        visible: !room.opened && room.people.length === 0
        width: parent.width

        Repeater {
            model: homes.visible ? homes.shown.length : 0

            StreetCard {
                required property int index

                height: Math.min(Style.mm(Style.portrait ? 100 : 160), (homes.height - (homes.rowCount - 1) * Style.gap) / homes.rowCount)
                street: homes.shown[index] ?? ({})
                width: (homes.width - (homes.columns - 1) * Style.gap) / homes.columns
            }
        }
    }

    Why {
        anchors.fill: parent
        go: room.found.go ?? ""
        learning: room.teen
        trade: room.looking
        visible: room.opened
    }

    // where nothing stands out, the street one stands in is as good a beginning as any
    readonly property var here: ({
            "look": street.look ?? "",
            "name": (room.found.go ?? "") + ": " + (room.found.where ?? "")
        })
}
