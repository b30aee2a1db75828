pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/match.py: a few wait at a bench with their jobs; a tap on what lies on the
// shelf and a tap on somebody hands it over, and the job is done before the child's eyes.
StageTable {
    id: match

    readonly property var paired: table.paired ?? []
    readonly property var missed: table.missed ?? []
    readonly property string picked: table.left ?? ""
    readonly property string wanted: table.right ?? ""
    readonly property var shelf: table.shelf ?? []
    readonly property bool covered: content.covered ?? false
    readonly property bool row: form === "landscape"
    // the bench keeps its place: Back stands below it
    readonly property var bench: drawn.slots?.bench ?? none
    readonly property real bayWide: row ? (bench.size[0] - 16) / 3 : bench.size[0]
    readonly property real bayHigh: row ? bench.size[1] : (bench.size[1] - 16) / 3
    readonly property var lying: slot("shelf")
    readonly property real shape: lying.size[0] / Math.max(1, lying.size[1])
    // in a row, in a column, or three and two
    readonly property int across: shape > 4 ? 5 : shape < 0.4 ? 1 : 3
    readonly property int down: Math.ceil(5 / across)
    readonly property real tileWide: (lying.size[0] - (across - 1) * 8) / across
    readonly property real tileHigh: (lying.size[1] - (down - 1) * 8) / down
    property int known: 0
    property string lastMiss: ""
    // the finished jobs that hang on the line
    property var pegged: []
    property var seats: []

    function pair(id: string): var {
        return content.pairs?.[id] ?? ({});
    }

    // who stands there: of the pair's own trade, else one of the street after another
    function person(id: string): string {
        const crew = content.crew ?? [];
        const trade = pair(id).profession;
        return content.people?.[trade] ?? crew[(table.lefts ?? []).indexOf(id) % Math.max(1, crew.length)] ?? "";
    }

    function lies(place: int): point {
        const inRow = Math.floor(place / across);
        // the last row ends at the right, where Back is not
        const off = across === 3 && inRow === 1 ? 1 : 0;
        return Qt.point(lying.at[0] + (place % across + off) * (tileWide + 8), lying.at[1] + inRow * (tileHigh + 8));
    }

    function pick(id: string): void {
        if (id !== "" && id !== picked)
            moved({
                "left": id
            });
    }

    function give(id: string): void {
        if (id !== "" && id !== wanted)
            moved({
                "right": id
            });
    }

    function key(number: int): void {
        if (number <= shelf.length)
            pick(shelf[number - 1]);
        else if (number <= shelf.length + 3)
            give((table.bench ?? [])[number - shelf.length - 1] ?? "");
    }

    function bayOf(id: string): Bay {
        for (let place = 0; place < bays.count; place++)
            if ((bays.itemAt(place) as Bay)?.card === id)
                return bays.itemAt(place) as Bay;
        return null;
    }

    // where a thing lay before it was handed over; the table has moved on already
    function from(id: string): point {
        for (let place = 0; place < tiles.count; place++) {
            const tile = tiles.itemAt(place) as ShelfTile;
            if (tile?.before === id || tile?.card === id)
                return Qt.point(tile.x + tile.width / 2, tile.y + tile.height / 2);
        }
        return Qt.point(width / 2, height);
    }

    // all that is finished, but for what is still at work
    function hang(): void {
        const working = seats.filter(bay => bay?.working).map(bay => bay.card);
        pegged = paired.filter(id => !working.includes(id));
    }

    function settle(): void {
        for (let place = 0; place < bays.count; place++)
            (bays.itemAt(place) as Bay)?.follow();
        for (let place = 0; place < tiles.count; place++)
            (tiles.itemAt(place) as ShelfTile)?.follow();
    }

    Component.onCompleted: {
        known = paired.length;
        pegged = paired;
        lastMiss = missed.join(" ");
    }
    onTableChanged: {
        const found = table.paired ?? [];
        const miss = (table.missed ?? []).join(" ");
        if (found.length > known)
            bayOf(found[found.length - 1])?.take(from(found[found.length - 1]));
        if (miss !== "" && miss !== lastMiss)
            bayOf(table.missed[1])?.refuse(table.missed[0], from(table.missed[0]));
        known = found.length;
        lastMiss = miss;
        settle();
        Qt.callLater(hang);
    }

    Line {
        of: match.table.of ?? 0
        pegged: match.pegged.map(id => match.pair(id).picture_right || match.pair(id).picture || match.person(id))
        stage: match
    }

    // behind the bench
    Repeater {
        model: match.unit > 0 ? 3 : 0

        Item {
            id: stand

            required property int index
            readonly property Bay bay: match.seats[index] ?? null
            readonly property var at: match.slot("person")

            height: match.mm(at.size[1])
            opacity: bay?.there ?? 0
            transform: Translate {
                y: stand.bay?.hop ?? 0
            }
            visible: opacity > 0
            width: match.mm(at.size[0])
            x: (bay?.x ?? 0) + match.mm(at.at[0]) + (bay?.shake ?? 0)
            y: (bay?.y ?? 0) + match.mm(at.at[1])

            Person {
                anchors.fill: parent
                who: stand.bay?.who ?? ""
            }
        }
    }

    over: [
        Repeater {
            id: bays

            model: match.unit > 0 ? 3 : 0

            Bay {
                required property int index

                due: match.table.bench?.[index] ?? ""
                // the last ones stay and are glad until the result comes
                stays: match.paired[match.paired.length - 1 - index] ?? ""
                height: match.mm(match.bayHigh)
                index_: index
                objectName: "right-" + due
                stage: match
                width: match.mm(match.bayWide)
                x: match.mm(match.bench.at[0] + (match.row ? index * (match.bayWide + 8) : 0))
                y: match.mm(match.bench.at[1] + (match.row ? 0 : index * (match.bayHigh + 8)))

                Component.onCompleted: {
                    const seats = [...match.seats];
                    seats[index] = this;
                    match.seats = seats;
                }
                onActivated: match.give(card)
                onDone: match.hang()
            }
        },
        Repeater {
            id: tiles

            model: match.unit > 0 ? match.shelf.length : 0

            ShelfTile {
                required property int index
                readonly property point at: match.lies(index)

                due: match.shelf[index] ?? ""
                height: match.mm(match.tileHigh)
                hidden: match.covered && match.picked !== card && !(match.missed[0] === card)
                objectName: "left-" + due
                on: match.picked !== "" && match.picked === card
                picture: match.pair(card).picture ?? ""
                pointed: match.ghost !== "" && match.ghost === card
                refused: match.missed[0] === card && card !== ""
                stage: match
                text: match.pair(card).left ?? ""
                width: match.mm(match.tileWide)
                x: match.mm(at.x)
                y: match.mm(at.y)

                onActivated: match.pick(card)
            }
        },
        NameTag {
            readonly property point at: match.lies(Math.max(0, match.shelf.indexOf(match.picked)))

            beside: ({
                    "at": [at.x, at.y + match.tileHigh - 12],
                    "size": [match.tileWide, 24]
                })
            stage: match
            text: match.picked !== "" ? match.pair(match.picked).left ?? "" : ""
        }
    ]
}
