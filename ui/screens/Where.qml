pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// Where do I learn it? The regions to touch; then the nearest two colleges, and words for who came
// along.
Room {
    id: room

    readonly property var where: Learning.where ?? ({})
    readonly property bool asks: (where.home ?? "") === ""
    readonly property var grownUps: where.grownUps ?? ({})
    readonly property bool forThem: (grownUps.text ?? "") !== "" || (grownUps.pay ?? "") !== "" || (grownUps.grants ?? "") !== ""
    property bool grown: false

    // the drawn map leaves Back its corner
    footed: !(asks && map.drawn)
    hint: asks ? qsTr("Where do you live? Touch your region.") : grown ? qsTr("For grown-ups") : ""
    title: where.name ?? ""

    foot: Row {
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Style.gap

        BigButton {
            height: Style.card
            icon: room.grown ? "school" : "human-male-child"
            label: room.grown ? qsTr("Where do I learn it?") : qsTr("For grown-ups")
            objectName: "grown-ups"
            text: Style.portrait ? "" : label
            visible: !room.asks && room.forThem

            onActivated: room.grown = !room.grown
        }

        BigButton {
            height: Style.card
            icon: "map-marker"
            label: qsTr("Another region")
            objectName: "region-again"
            text: room.where.homeName ?? ""
            visible: !room.asks
            width: Math.min(implicitWidth, Style.mm(Style.portrait ? 110 : 150))

            onActivated: {
                room.grown = false;
                Learning.choose("");
            }
        }
    }

    Regions {
        id: map

        anchors.fill: parent
        free: room.footTop - Style.gap - room.bodyTop
        regions: room.where.regions ?? []
        visible: room.asks

        onChosen: region => Learning.choose(region)
    }

    Grid {
        id: cards

        readonly property var shown: room.where.colleges ?? []

        columns: Style.portrait ? 1 : 2
        height: parent.height
        spacing: Style.gap
        visible: !room.asks && !room.grown
        width: parent.width

        Repeater {
            model: cards.visible ? cards.shown : []

            CollegeCard {
                required property var modelData

                college: modelData
                height: Style.portrait ? (cards.height - Style.gap) / 2 : cards.height
                width: (cards.width - (cards.columns - 1) * Style.gap) / cards.columns
            }
        }
    }

    // who does this work, beside the words or below them
    Picture {
        id: person

        height: Math.min(Style.mm(150), Style.portrait ? parent.height - told.height - Style.gap : parent.height)
        source: room.where.portrait ?? ""
        visible: told.visible && height > Style.mm(50)
        width: height * 0.8
        x: Style.portrait ? (parent.width - width) / 2 : parent.width - width
        y: parent.height - height
    }

    Column {
        id: told

        spacing: Style.gap
        visible: !room.asks && room.grown
        width: Style.portrait ? parent.width : person.x - Style.gap

        LongWords {
            most: room.height * 0.4
            objectName: "for-grown-ups"
            role: "question"
            text: room.grownUps.text ?? ""
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            model: ["pay", "grants"].filter(name => room.grownUps[name])

            Words {
                required property string modelData

                text: (modelData === "pay" ? qsTr("Pay") : qsTr("Grants")) + ": " + room.grownUps[modelData]
                width: parent.width
            }
        }

        Words {
            role: "label"
            text: qsTr("Source: %1, holds until %2").arg(room.grownUps.source ?? "").arg(room.grownUps.until ?? "")
            visible: (room.grownUps.source ?? "") !== ""
            width: parent.width
        }
    }
}
