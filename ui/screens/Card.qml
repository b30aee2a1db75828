pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// One profession at its place of work: three things to touch, each of which answers with a fact, and
// with the next one when it is touched again; how it is learned; a turn at it, at once.
Room {
    id: card

    readonly property var face: Station.card ?? ({})
    // the thing that tells, of `things`; -1 none yet
    property int leaf: -1
    // which of its facts
    property int told: 0
    readonly property var trial: face.try ?? ({})
    readonly property bool learning: leaf === 3
    readonly property var things: [
        {
            "icon": "hammer-wrench",
            "name": qsTr("The work"),
            "picture": face.task ?? "",
            "lines": [...(face.does ?? []), face.moment]
        },
        {
            "icon": "hand-extended",
            "name": qsTr("The tools"),
            "picture": face.tool ?? "",
            "lines": [face.number, ...(face.tools ?? [])]
        },
        {
            "icon": "map-marker",
            "name": qsTr("The place"),
            "picture": face.stands || face.place || "",
            "lines": [face.where, face.enjoy, face.hard]
        },
        {
            "icon": "school",
            "name": qsTr("How to learn"),
            "picture": "",
            "lines": [...(face.learn ?? []).map(way), face.firstYear]
        }
    ].map(thing => Object.assign(thing, {
                "lines": thing.lines.filter(line => line)
            }))
    readonly property var lines: things[leaf]?.lines ?? []
    readonly property string answer: lines.length ? lines[told % lines.length] : face.hook ?? ""

    function way(path: var): string {
        const after = path.after === 9 ? qsTr("After grade 9") : qsTr("After grade 11");
        const at = path.at === "college" ? qsTr("college") : qsTr("university");
        const least = path.yearsMin < path.yearsMax ? path.yearsMin + "–" : "";
        const years = least + qsTr("%n year(s)", "", path.yearsMax);
        return qsTr("%1: %2, %3. %4").arg(after).arg(at).arg(years).arg(path.qualification);
    }

    function touch(number: int): void {
        told = leaf === number ? told + 1 : 0;
        leaf = number === 3 && learning ? -1 : number;
    }

    footed: true
    pictured: true
    title: face.name ?? ""

    back: Workplace {
        anchors.fill: parent
        ground: card.footTop - Style.mm(4)
        picture: card.face.place ?? ""
    }

    foot: Row {
        id: foot

        readonly property real half: (card.width - 2 * Style.edge - Style.rail - 2 * Style.gap - wish.width - (Style.portrait ? 0 : Style.gap)) / (Style.portrait ? 1 : 2)

        spacing: Style.gap

        BigButton {
            height: Style.card
            icon: "play"
            objectName: "try-" + (card.trial.id ?? "")
            primary: true
            text: qsTr("Try it!")
            visible: card.trial.id !== undefined && Station.turn === "free"
            width: foot.half

            onActivated: Station.startGame(card.trial.id)
        }

        BigButton {
            height: Style.card
            icon: "school"
            label: card.things[3].name
            objectName: "leaf-3"
            text: label
            visible: !Style.portrait
            width: foot.half

            onActivated: card.touch(3)
        }

        BigButton {
            id: wish

            readonly property bool wished: card.face.wished ?? false

            colour: wished ? Style.deep : Style.sheet
            height: Style.card
            icon: wished ? "heart" : "heart-outline"
            label: qsTr("Would you do this for a day?")
            letters: wished ? Style.paper : Style.deep
            objectName: "wish-day"
            rim: wished ? Style.deep : Style.line
            text: qsTr("For a day?")
            width: Style.mm(Style.portrait ? 66 : 92)

            onActivated: Learning.wishDay()
        }
    }

    Touch {
        id: person

        height: Style.portrait ? Math.min(Style.mm(163), learn.y - Style.mm(72 + 64) - 3 * Style.gap) : parent.height
        label: card.face.name ?? ""
        objectName: "person"
        width: Style.portrait ? parent.width : Style.mm(128)

        onActivated: card.touch(-1)

        Person {
            height: Math.round(Math.min(parent.height, Style.mm(163)))
            who: card.face.picture ?? ""
            width: Math.round(height * 200 / 240)
            x: Math.round((parent.width - width) / 2)
            y: parent.height - height + (Style.portrait ? Style.gap : Style.gap - Style.mm(4))
        }
    }

    Row {
        id: row

        readonly property real one: (width - 2 * spacing) / 3

        spacing: Style.gap
        visible: !card.learning
        width: parent.width - x
        x: Style.portrait ? 0 : person.width + Style.gap
        y: Style.portrait ? person.height + Style.gap : 0

        Repeater {
            model: 3

            CardThing {
                required property int index
                readonly property var thing: card.things[index]

                height: Math.min(row.one, Style.mm(88))
                icon: thing.icon
                name: thing.name
                objectName: "leaf-" + index
                open: card.leaf === index
                picture: thing.picture
                width: row.one

                onActivated: card.touch(index)
            }
        }
    }

    Rectangle {
        id: tells

        readonly property real inset: Style.mm(5)

        border.color: Style.line
        border.width: Style.border
        color: Style.sheet
        height: (Style.portrait ? learn.y - Style.gap : parent.height) - y
        radius: Style.corner
        width: row.width
        x: row.x
        y: row.y + (row.visible ? row.height + Style.gap : 0)

        Words {
            id: name

            color: Style.deep
            role: "label"
            text: card.leaf < 0 ? "" : card.things[card.leaf].name
            visible: text !== "" && Style.textScale <= 1.2
            width: count.visible ? count.x - x : speaker.x - x
            x: tells.inset
            y: Style.mm(3)
        }

        Words {
            id: count

            color: Style.deep
            role: "label"
            text: card.told % Math.max(1, card.lines.length) + 1 + " / " + card.lines.length
            visible: card.lines.length > 1 && name.visible && !card.learning
            x: speaker.x - implicitWidth - Style.gap
            y: name.y
        }

        LongWords {
            id: words

            most: tells.height - y - Style.mm(3)
            role: Style.fits("question", card.answer, width, most) ? "question" : "body"
            text: card.answer
            visible: !card.learning
            width: (name.visible ? tells.width - tells.inset : speaker.x - Style.gap) - x
            x: tells.inset
            // two to touch stand above one another where the words go on
            y: name.visible ? Math.max(name.y + name.height, speaker.visible ? speaker.y + speaker.height : 0) + Style.mm(Style.portrait ? 4 : 2) : Style.mm(4)
        }

        Leaf {
            height: tells.height - y - Style.mm(3) - (where.visible ? where.height + Style.gap : 0)
            icon: "school"
            lines: card.learning ? card.lines : []
            visible: card.learning
            width: tells.width - 2 * tells.inset
            x: tells.inset
            y: Math.max(name.visible ? name.y + name.height : 0, speaker.visible ? speaker.y + speaker.height : 0) + Style.mm(2)
        }

        Learn {
            id: where

            height: Style.dense
            primary: true
            visible: card.learning && Learning.trade !== ""
            width: Math.min(implicitWidth, tells.width - 2 * tells.inset)
            x: tells.inset
            y: tells.height - height - Style.mm(3)
        }

        Speaker {
            id: speaker

            about: (card.face.id ?? "") + "-" + Math.max(0, card.leaf)
            objectName: "read-card"
            text: [card.face.name ?? "", ...card.leaf < 0 ? [] : [card.things[card.leaf].name], ...card.learning ? card.lines : [card.answer]].join(". ")
            x: parent.width - Style.mm(3) - (visible ? width : 0)
            y: Style.mm(3)
        }
    }

    BigButton {
        id: learn

        height: Style.mm(34)
        icon: "school"
        label: card.things[3].name
        objectName: "leaf-3"
        text: label
        visible: Style.portrait
        width: parent.width
        y: parent.height - height

        onActivated: card.touch(3)
    }
}
