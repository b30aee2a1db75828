pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// One profession, told in four short leaves.
Room {
    id: card

    readonly property var face: Station.card ?? ({})
    property int leaf: 0
    // the leaves' names stand above their lines where the buttons have no room for them
    readonly property bool terse: Style.portrait || Style.textScale > 1
    readonly property bool wide: Style.textScale > 1 && !Style.portrait
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
                text: card.terse ? "" : card.leaves[index].name
                label: card.leaves[index].name
                width: (card.width - 2 * Style.edge - Style.rail - 4 * Style.gap) / 4

                onActivated: card.leaf = index
            }
        }
    }

    Picture {
        id: portrait

        height: Style.portrait ? Style.mm(Style.textScale > 1 ? 90 : 120) : parent.height
        source: card.face.picture ?? ""
        width: Style.portrait ? parent.width : Math.min(parent.width * (card.terse ? 0.24 : 0.34), height)
    }

    // large letters need all of the lines' room
    Learn {
        height: Style.card
        primary: true
        text: ""
        visible: card.leaf === 3 && Learning.trade !== "" && card.wide
        width: portrait.width
        y: parent.height - height
    }

    Item {
        height: parent.height - y
        width: parent.width - x
        x: Style.portrait ? 0 : portrait.width + 2 * Style.gap
        y: Style.portrait ? portrait.height + Style.gap : 0

        LongWords {
            id: hook

            color: Style.deep
            most: parent.height / 2
            role: "question"
            text: card.face.hook ?? ""
            width: parent.width - (speaker.visible ? speaker.width + Style.gap : 0)
        }

        Speaker {
            id: speaker

            about: (card.face.id ?? "") + "-" + card.leaf
            objectName: "read-card"
            text: [card.face.name ?? "", card.face.hook ?? "", card.leaves[card.leaf].name, ...card.leaves[card.leaf].lines].join(". ")
            x: parent.width - width
        }

        Words {
            id: leafName

            role: "label"
            text: card.leaves[card.leaf].name
            visible: card.terse
            width: parent.width
            y: hook.height + Style.mm(6)
        }

        Leaf {
            height: parent.height - y - (where.visible ? where.height + Style.mm(6) : 0)
            icon: card.leaves[card.leaf].icon
            lines: card.leaves[card.leaf].lines
            width: parent.width
            y: hook.height + Style.mm(6) + (leafName.visible ? leafName.height + Style.mm(6) : 0)
        }

        Learn {
            id: where

            anchors.bottom: parent.bottom
            height: Style.dense
            primary: true
            visible: card.leaf === 3 && Learning.trade !== "" && !card.wide
            width: Math.min(implicitWidth, parent.width)
        }
    }
}
