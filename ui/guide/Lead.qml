pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// An excursion begins: the language, the age and the number of pupils, one tap each.
Item {
    id: lead

    property string lang: ""
    property string band: ""
    property int pupils: 0
    property string origin: ""
    // which region the group comes from is being chosen
    property bool asking: false
    // what to say here is read: which of the areas' cards
    property bool reading: false
    property int place: 0
    readonly property var cards: Excursion.cards ?? []
    readonly property var planned: Excursion.expected ?? ({})
    readonly property var regions: (Excursion.regions ?? []).concat([
        {
            "id": "other",
            "name": qsTr("Other")
        }
    ])
    readonly property string from: regions.find(one => one.id === origin)?.name ?? ""
    readonly property real start: Style.portrait ? 0 : Style.mm(96)
    readonly property var counts: Array.from({
        "length": Excursion.most - Excursion.fewest + 1
    }, (none, place) => Excursion.fewest + place)

    signal returned

    function languageName(code: string): string {
        return (Station.languages ?? []).find(one => one.code === code)?.name ?? "";
    }

    onPlannedChanged: {
        lang = planned.lang || lang;
        band = planned.band || band;
        pupils = planned.pupils || pupils;
    }

    Grid {
        id: places

        // five leave each region its name in one piece, in large letters too
        columns: Style.portrait ? 3 : 5
        spacing: Style.gap
        visible: lead.asking

        Repeater {
            // lying, "other" stands below, beside Back
            model: lead.asking ? lead.regions.slice(0, Style.portrait ? undefined : -1) : []

            BigButton {
                required property var modelData

                height: Style.mm(30)
                label: modelData.name
                objectName: "lead-from-" + modelData.id
                text: modelData.name
                width: (lead.width - (places.columns - 1) * places.spacing) / places.columns

                onActivated: {
                    lead.origin = modelData.id;
                    lead.asking = false;
                }
            }
        }
    }

    AreaCard {
        card: lead.cards[lead.place] ?? ({})
        height: parent.height - Style.card - Style.gap
        visible: lead.reading
        width: parent.width
    }

    Column {
        visible: !lead.asking && !lead.reading
        spacing: Style.portrait ? Style.mm(4) : Style.gap
        width: parent.width

        Pick {
            options: (Station.languages ?? []).map(language => [language.code, language.name])
            picked: lead.lang
            prefix: "lead-lang-"
            title: qsTr("Language")

            onChosen: option => lead.lang = option
        }

        Pick {
            options: (Excursion.bands ?? []).map(band => [band, band.replace("-", "–")])
            picked: lead.band
            prefix: "lead-band-"
            title: qsTr("Age")

            onChosen: option => lead.band = option
        }

        Pick {
            options: lead.counts.map(count => [String(count), String(count)])
            picked: String(lead.pupils)
            prefix: "lead-pupils-"
            title: qsTr("Pupils")

            onChosen: option => lead.pupils = Number(option)
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Style.gap

        BigButton {
            height: Style.card
            icon: "play"
            visible: !lead.asking && !lead.reading
            live: lead.lang !== "" && lead.band !== "" && lead.pupils > 0
            objectName: "lead-begin"
            opacity: live ? 1 : 0.35
            primary: true
            text: lead.planned.id ? qsTr("Begin %1").arg(lead.planned.at) : qsTr("Begin")

            onActivated: Guide.lead(lead.lang, lead.band, lead.pupils, lead.planned.id ?? "", lead.origin)
        }

        BigButton {
            height: Style.card
            icon: "map-marker"
            label: qsTr("Where from?")
            objectName: "lead-from"
            text: Style.portrait ? "" : lead.from || qsTr("Where from?")
            visible: !lead.asking && !lead.reading
            width: Style.mm(Style.portrait ? 35 : 112)

            onActivated: lead.asking = true
        }

        BigButton {
            height: Style.card
            icon: lead.reading ? "arrow-right" : "card-text"
            label: lead.reading ? qsTr("Next area") : qsTr("What to say")
            objectName: "lead-card"
            text: ""
            visible: !lead.asking && lead.cards.length > (lead.reading ? 1 : 0)
            width: Style.mm(35)

            onActivated: lead.reading ? lead.place = (lead.place + 1) % lead.cards.length : lead.reading = true
        }

        BigButton {
            readonly property var other: lead.regions[lead.regions.length - 1] ?? ({})

            height: Style.card
            label: other.name ?? ""
            objectName: visible ? "lead-from-" + other.id : ""
            text: label
            visible: lead.asking && !Style.portrait
            width: Math.max(implicitWidth, Style.mm(72))

            onActivated: {
                lead.origin = other.id;
                lead.asking = false;
            }
        }

        BigButton {
            height: Style.card
            icon: "arrow-left"
            label: qsTr("Back")
            objectName: "lead-back"
            text: Style.portrait ? "" : label
            width: Style.portrait ? Style.mm(34) : implicitWidth

            onActivated: {
                if (lead.asking || lead.reading)
                    lead.asking = lead.reading = false;
                else
                    lead.returned();
            }
        }
    }

    component Pick: Item {
        id: pick

        required property string title
        required property string prefix
        required property string picked
        // [id, words] of each
        required property var options
        readonly property int across: options.length > 4 ? 6 : Math.max(1, options.length)

        signal chosen(string option)

        height: name.y + (Style.portrait ? name.height : 0) + grid.height
        width: lead.width

        Words {
            id: name

            height: Style.portrait ? Style.mm(16) : Style.dense
            role: "label"
            text: pick.title
            verticalAlignment: Text.AlignVCenter
            width: Style.portrait ? parent.width : lead.start
        }

        Grid {
            id: grid

            columns: pick.across
            spacing: Style.gap
            x: lead.start
            y: Style.portrait ? name.height : 0

            Repeater {
                model: pick.options.length

                BigButton {
                    required property int index
                    readonly property string option: pick.options[index]?.[0] ?? ""
                    readonly property bool on: pick.picked === option

                    colour: on ? Style.deep : Style.sheet
                    letters: on ? Style.paper : Style.ink
                    objectName: pick.prefix + option
                    text: pick.options[index]?.[1] ?? ""
                    width: (pick.width - grid.x - (pick.across - 1) * Style.gap) / pick.across

                    onActivated: pick.chosen(option)
                }
            }
        }
    }
}
