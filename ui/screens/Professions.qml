pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Everyone who works in this street, area by area.
Room {
    id: professions

    readonly property var people: Station.professions ?? []
    readonly property var street: Station.street ?? ({})
    readonly property var areas: street.areas ?? []
    property string area: areas[0]?.id ?? ""

    title: qsTr("Professions")

    foot: Pager {
        anchors.right: parent.right
        page: tiles.page
        pages: tiles.pages

        onTurned: page => tiles.page = page
    }

    Grid {
        id: tabs

        readonly property real tabWidth: Style.portrait ? (parent.width - Style.gap) / 2 : Style.mm(150)

        columns: Style.portrait ? 2 : 1
        spacing: Style.gap

        Repeater {
            model: professions.areas.length

            BigButton {
                required property int index
                readonly property string areaId: professions.areas[index]?.id ?? ""
                readonly property bool open: professions.area === areaId

                colour: open ? Style.deep : Style.sheet
                height: Style.portrait ? Style.mm(28) : Math.min(Style.mm(34), (professions.height - Style.top - Style.edge - Style.card - Style.gap - (professions.areas.length - 1) * Style.gap) / professions.areas.length)
                letters: open ? Style.paper : Style.ink
                objectName: "area-" + areaId
                rim: open ? Style.deep : Style.line
                text: professions.areas[index]?.name ?? ""
                width: tabs.tabWidth

                onActivated: professions.area = areaId
            }
        }
    }

    TilePage {
        id: tiles

        height: parent.height - y
        icon: "account-hard-hat"
        leastHeight: Style.mm(70)
        leastWidth: Style.mm(106)
        list: professions.people.filter(person => person.area === professions.area)
        prefix: "card"
        width: parent.width - x
        x: Style.portrait ? 0 : tabs.tabWidth + 2 * Style.gap
        y: Style.portrait ? tabs.height + 2 * Style.gap : 0

        onChosen: id => Station.openCard(id)
    }
}
