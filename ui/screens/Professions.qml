pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// Everyone who works in this street, area by area.
Room {
    id: professions

    readonly property var people: Station.professions ?? []
    readonly property var street: Station.street ?? ({})
    readonly property var areas: street.areas ?? []
    // which area is open, by its place in the street
    property int open: 0
    readonly property string area: areas[open]?.id ?? ""
    // with large letters the areas do not fit beside each other: they are turned one by one
    readonly property bool large: Style.textScale > 1

    title: qsTr("Professions")

    foot: Pager {
        anchors.right: parent.right
        page: tiles.page
        pages: tiles.pages

        onTurned: page => tiles.page = page
    }

    Flow {
        id: tabs

        readonly property real tabWidth: Style.portrait ? (parent.width - Style.gap) / 2 : Style.mm(150)

        spacing: Style.gap
        visible: !professions.large
        width: Style.portrait ? parent.width : tabWidth

        Repeater {
            model: professions.areas.length

            BigButton {
                required property int index
                readonly property bool open: professions.open === index

                colour: open ? Style.deep : Style.sheet
                height: Style.portrait ? Style.mm(28) : Math.min(Style.mm(34), (professions.height - Style.top - Style.edge - Style.card - Style.gap - (professions.areas.length - 1) * Style.gap) / professions.areas.length)
                letters: open ? Style.paper : Style.ink
                objectName: "area-" + (professions.areas[index]?.id ?? "")
                rim: open ? Style.deep : Style.line
                text: professions.areas[index]?.name ?? ""
                // a last one alone in its row takes the whole row
                width: Style.portrait && index % 2 === 0 && index === professions.areas.length - 1 ? tabs.width : tabs.tabWidth

                onActivated: professions.open = index
            }
        }
    }

    Turner {
        id: turner

        count: professions.areas.length
        current: professions.open
        text: professions.areas[professions.open]?.name ?? ""
        visible: professions.large
        width: parent.width

        onTurned: area => professions.open = area
    }

    TilePage {
        id: tiles

        readonly property bool beside: !Style.portrait && !professions.large

        height: parent.height - y
        icon: "account-hard-hat"
        leastHeight: Style.mm(Style.portrait ? 54 : 70)
        leastWidth: Style.portrait ? width : Style.mm(106) * Style.textScale
        list: professions.people.filter(person => person.area === professions.area)
        prefix: "card"
        wide: Style.portrait
        width: parent.width - x
        x: beside ? tabs.tabWidth + 2 * Style.gap : 0
        y: beside ? 0 : (professions.large ? turner.height : tabs.height) + Style.gap

        onChosen: id => Station.openCard(id)
    }
}
