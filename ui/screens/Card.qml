pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// One profession, told in four short leaves.
Room {
    id: card

    readonly property var face: Station.card ?? ({})
    property int leaf: 0
    readonly property var leaves: [
        {
            "icon": "hammer-wrench",
            "name": qsTr("The work"),
            "lines": face.does ?? []
        },
        {
            "icon": "hard-hat",
            "name": qsTr("The tools"),
            "lines": face.tools ?? []
        },
        {
            "icon": "map-marker",
            "name": qsTr("The place"),
            "lines": [face.where ?? "", face.enjoy ?? ""]
        },
        {
            "icon": "school",
            "name": qsTr("How to learn"),
            "lines": (face.learn ?? []).map(way)
        }
    ]

    function way(path: var): string {
        const after = path.after === 9 ? qsTr("After grade 9") : qsTr("After grade 11");
        const at = path.at === "college" ? qsTr("college") : qsTr("university");
        const least = path.yearsMin < path.yearsMax ? path.yearsMin + "–" : "";
        const years = least + qsTr("%n year(s)", "", path.yearsMax);
        return qsTr("%1: %2, %3. %4").arg(after).arg(at).arg(years).arg(path.qualification);
    }

    title: face.name ?? ""

    foot: Row {
        spacing: Style.gap

        Repeater {
            model: card.leaves.length

            BigButton {
                required property int index
                readonly property bool open: card.leaf === index

                colour: open ? Style.deep : Style.sheet
                height: Style.card
                icon: card.leaves[index].icon
                letters: open ? Style.paper : Style.ink
                objectName: "leaf-" + index
                rim: open ? Style.deep : Style.line
                stacked: true
                text: Style.portrait ? "" : card.leaves[index].name
                label: card.leaves[index].name
                width: (card.width - 2 * Style.edge - Style.rail - 4 * Style.gap) / 4

                onActivated: card.leaf = index
            }
        }
    }

    Picture {
        id: portrait

        height: Style.portrait ? Style.mm(120) : parent.height
        source: card.face.picture ?? ""
        width: Style.portrait ? parent.width : Math.min(parent.width * 0.34, height)
    }

    Column {
        spacing: Style.mm(6)
        width: parent.width - x
        x: Style.portrait ? 0 : portrait.width + 2 * Style.gap
        y: Style.portrait ? portrait.height + Style.gap : 0

        Words {
            color: Style.deep
            role: "question"
            text: card.face.hook ?? ""
            width: parent.width
        }

        Words {
            role: "label"
            text: card.leaves[card.leaf].name
            visible: Style.portrait
            width: parent.width
        }

        Repeater {
            model: card.leaves[card.leaf].lines.length

            Row {
                id: line

                required property int index

                spacing: Style.mm(4)
                width: parent.width

                Icon {
                    color: Style.main
                    name: card.leaves[card.leaf].icon
                    size: Style.mm(12)
                }

                Words {
                    text: card.leaves[card.leaf].lines[line.index] ?? ""
                    width: line.width - Style.mm(16)
                }
            }
        }
    }
}
