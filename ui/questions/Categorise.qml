pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/categorise.py: the lit card goes where the next tap says; then the next
// one is lit. A card keeps its place and says where it was put; a tap on it lights it once more.
Answers {
    id: sort

    // item id -> bin id
    property var put: ({})
    property string held: ""
    readonly property var items: list.filter(card => !card.id.startsWith(">"))
    readonly property var bins: list.filter(card => card.id.startsWith(">"))
    readonly property var binName: keyed(bins.map(bin => [bin.id.slice(1), bin.text]))
    readonly property var placed: told ? keyed(chosen.map(one => one.split(">"))) : put
    readonly property var truth: keyed(correct.map(one => one.split(">")))
    readonly property string lit: told ? "" : held || (items.find(item => !(item.id in put))?.id ?? "")
    readonly property int columns: abreast(wide ? (items.length > 4 ? Math.ceil(items.length / 2) : items.length) : 2, items.map(item => item.text), Style.mm(12))
    readonly property int rowCount: Math.max(1, Math.ceil(items.length / columns))
    readonly property int binColumns: abreast(bins.length, bins.map(bin => bin.text), Style.mm(26))
    readonly property int binRows: Math.max(1, Math.ceil(bins.length / binColumns))
    readonly property real binHeight: Math.min(Style.mm(44), Math.max(Style.mm(34), height * 0.24))
    readonly property real cardHeight: (height - (told ? 0 : row(binRows, binHeight) + 2 * Style.gap) - (rowCount - 1) * Style.gap) / rowCount

    // of a card with its words, where it belongs and the disc beside them
    function toldHeight(item: var): real {
        const room = cell(columns) - Style.mm(25);
        return Style.wordsHeight("label", item.text, room) + Style.wordsHeight("body", binName[truth[item.id]] ?? "", room) + Style.mm(4);
    }

    function place(bin: string): void {
        if (!lit)
            return;
        put = Object.assign({}, put, {
            [lit]: bin
        });
        held = "";
    }

    composed: true
    hint: qsTr("Where does the lit card belong?")
    least: told ? row(rowCount, Style.textScale > 1 ? Style.mm(62) : Math.max(Style.mm(34), ...items.map(toldHeight))) : row(rowCount, Style.mm(34)) + 2 * Style.gap + row(binRows, Style.mm(34))
    ready: items.length > 0 && items.every(item => item.id in put)

    onFinished: answered(items.map(item => item.id + ">" + put[item.id]))
    onPicked: number => {
        if (number <= bins.length && !told)
            place(bins[number - 1].id.slice(1));
    }

    Grid {
        columns: sort.columns
        spacing: Style.gap
        width: sort.width

        Repeater {
            model: sort.items.length

            PartCard {
                required property int index
                readonly property var item: sort.items[index] ?? ({})
                readonly property string itemId: item.id ?? ""
                readonly property string bin: sort.placed[itemId] ?? ""
                readonly property bool hit: bin === sort.truth[itemId]

                height: Math.min(Style.mm(84), sort.cardHeight)
                mood: sort.told ? (hit ? "right" : "wrong") : sort.lit === itemId ? "picked" : bin ? "placed" : "open"
                objectName: "item-" + itemId
                picture: item.picture ?? ""
                pointed: itemId !== "" && sort.ghost === itemId
                // in big letters what is right needs no words
                tag: Style.textScale > 1 && mood === "right" ? "" : sort.binName[sort.told ? sort.truth[itemId] ?? "" : bin] ?? ""
                text: item.text ?? ""
                width: sort.cell(sort.columns)

                onActivated: sort.held = sort.held === itemId ? "" : itemId
            }
        }
    }

    Grid {
        columns: sort.binColumns
        spacing: Style.gap
        visible: !sort.told
        y: sort.height - sort.row(sort.binRows, sort.binHeight)

        Repeater {
            model: sort.bins.length

            BigButton {
                required property int index
                readonly property var bin: sort.bins[index] ?? ({})

                colour: Style.deep
                height: sort.binHeight
                icon: "tray-arrow-down"
                letters: Style.paper
                live: sort.lit !== ""
                objectName: "bin-" + (bin.id ?? "").slice(1)
                opacity: live ? 1 : 0.5
                rim: Style.deep
                text: bin.text ?? ""
                width: sort.cell(sort.binColumns)

                onActivated: sort.place(bin.id.slice(1))
            }
        }
    }
}
