pragma ComponentBehavior: Bound

import QtQuick
import ui

// The tools at one end of a place where two hand over: what is picked there, and what became of it.
Item {
    id: hand

    required property var stage
    property int place: 0
    readonly property var table: stage.sides[place]?.table ?? ({})
    readonly property string hint: stage.ghost === "" ? "" : stage.sides[place]?.hint ?? ""
    readonly property string picked: table.left ?? ""
    readonly property string wanted: table.right ?? ""
    readonly property var missed: table.missed ?? []
    readonly property var shelf: table.shelf ?? []
    readonly property var lying: stage.slot(place ? "shelf-b" : "shelf")
    // in a row, or three and two
    readonly property int across: lying.size[0] > 3 * lying.size[1] ? 5 : 3
    readonly property int down: Math.ceil(5 / across)
    readonly property real tileWide: (lying.size[0] - (across - 1) * 8) / across
    readonly property real tileHigh: (lying.size[1] - (down - 1) * 8) / down
    // -1 before it is known where the round stands
    property int known: -1
    property string lastMiss: ""

    function lies(number: int): point {
        return Qt.point(lying.at[0] + number % across * (tileWide + 8), lying.at[1] + Math.floor(number / across) * (tileHigh + 8));
    }

    function act(side: string, id: string): void {
        if (id !== "" && table[side] !== id)
            stage.moved({
                [side]: id,
                "side": place ? "b" : "a"
            });
    }

    // where a thing lay before it was handed over; the table has moved on already
    function from(id: string): point {
        for (let number = 0; number < tiles.count; number++) {
            const tile = tiles.itemAt(number) as ShelfTile;
            if (tile?.before === id || tile?.card === id)
                return Qt.point(tile.x + tile.width / 2, tile.y + tile.height / 2);
        }
        return Qt.point(width / 2, height);
    }

    function follow(): void {
        const found = table.paired ?? [];
        const miss = (table.missed ?? []).join(" ");
        if (known < 0)
            return;
        if (found.length > known) {
            const id = found[found.length - 1];
            stage.palmOf(id, place)?.take(from(id));
        }
        if (miss !== "" && miss !== lastMiss)
            stage.palmOf(table.missed[1], place)?.refuse(table.missed[0], from(table.missed[0]));
        known = found.length;
        lastMiss = miss;
        for (let number = 0; number < tiles.count; number++)
            (tiles.itemAt(number) as ShelfTile)?.follow();
    }

    anchors.fill: parent

    Component.onCompleted: {
        known = (table.paired ?? []).length;
        lastMiss = missed.join(" ");
    }
    onTableChanged: follow()

    EndPlate {
        at: hand.lying
        place: hand.place
        stage: hand.stage
    }

    Repeater {
        id: tiles

        model: hand.stage.unit > 0 ? hand.shelf.length : 0

        ShelfTile {
            required property int index
            readonly property point at: hand.lies(index)

            due: hand.shelf[index] ?? ""
            height: hand.stage.mm(hand.tileHigh)
            hidden: hand.stage.covered && hand.picked !== card && hand.missed[0] !== card
            objectName: "left-" + due
            on: hand.picked !== "" && hand.picked === card
            picture: hand.stage.pair(card).picture ?? ""
            pointed: hand.hint !== "" && hand.hint === card
            refused: hand.missed[0] === card && card !== ""
            stage: hand.stage
            text: hand.stage.pair(card).left ?? ""
            width: hand.stage.mm(hand.tileWide)
            x: hand.stage.mm(at.x)
            y: hand.stage.mm(at.y)

            onActivated: hand.act("left", card)
        }
    }

    NameTag {
        readonly property int number: Math.max(0, hand.shelf.indexOf(hand.picked))

        // over the row in which nothing is picked, or below the only one
        beside: ({
                "at": [hand.lying.at[0], hand.lying.at[1] + (number < hand.across ? hand.tileHigh - 3 : -4)],
                "size": [hand.lying.size[0], 24]
            })
        stage: hand.stage
        text: hand.picked !== "" ? hand.stage.pair(hand.picked).left ?? "" : ""
    }
}
