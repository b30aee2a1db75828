pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/order.py: a tap on the next step of a job and it is done before the child's
// eyes: a thing grows layer by layer, or a way is walked from one station to the next.
StageTable {
    id: order

    readonly property var placed: table.placed ?? []
    readonly property var tray: table.tray ?? []
    readonly property var steps: inOrder(content.steps)
    readonly property bool builds: steps.some(step => (step.picture_layer ?? "") !== "")
    readonly property Podium podium: scene.item as Podium
    readonly property Way way: scene.item as Way
    readonly property var site: drawn.slots?.scene ?? none
    readonly property var lying: slot("tray")
    // in a row, or two and two
    readonly property int across: lying.size[0] > 3 * lying.size[1] ? 4 : 2
    readonly property int down: Math.ceil(4 / across)
    readonly property real tileWide: (lying.size[0] - (across - 1) * 8) / across
    readonly property real tileHigh: (lying.size[1] - (down - 1) * 8) / down
    property int known: 0
    property string lastRefused: ""

    function step(id: string): var {
        return content.steps?.[id] ?? ({});
    }

    function lies(place: int): point {
        return Qt.point(lying.at[0] + place % across * (tileWide + 8), lying.at[1] + Math.floor(place / across) * (tileHigh + 8));
    }

    function key(number: int): void {
        const id = tray[number - 1] ?? "";
        if (id !== "" && !placed.includes(id))
            moved({
                "step": id
            });
    }

    function from(id: string): point {
        for (let place = 0; place < tiles.count; place++) {
            const tile = tiles.itemAt(place) as ShelfTile;
            if (tile?.card === id || tile?.before === id)
                return Qt.point(tile.x + tile.width / 2, tile.y + tile.height / 2);
        }
        return Qt.point(width / 2, height);
    }

    Component.onCompleted: {
        known = placed.length;
        lastRefused = table.refused ?? "";
    }
    onTableChanged: {
        const done = table.placed ?? [];
        const refused = table.refused ?? "";
        if (done.length > known) {
            const id = done[done.length - 1];
            podium?.add(id, from(id));
            way?.add(id, from(id));
            worker.cheer();
        }
        if (refused !== "" && refused !== lastRefused) {
            podium?.refuse(refused, from(refused));
            way?.refuse(refused, from(refused));
            worker.wonder();
        }
        known = done.length;
        lastRefused = refused;
        for (let place = 0; place < tiles.count; place++)
            (tiles.itemAt(place) as ShelfTile)?.follow();
    }

    Loader {
        id: scene

        active: order.unit > 0
        sourceComponent: order.builds ? built : walked
    }

    Component {
        id: built

        Podium {
            stage: order
        }
    }

    Component {
        id: walked

        Way {
            stage: order
        }
    }

    Shields {
        of: order.steps.filter(one => one.safety).length
        lit: order.steps.filter(one => one.safety && order.placed.includes(one.id)).length
        stage: order
    }

    over: [
        Worker {
            id: worker

            stage: order
            visible: order.builds
            who: order.content.worker ?? ""
        },
        Repeater {
            id: tiles

            model: order.unit > 0 ? order.tray.length : 0

            ShelfTile {
                required property int index
                readonly property point at: order.lies(index)

                due: order.tray[index] ?? ""
                height: order.mm(order.tileHigh)
                objectName: "step-" + due
                picture: order.step(card).picture ?? ""
                pointed: order.ghost !== "" && order.ghost === card
                refused: order.table.refused === card && card !== ""
                stage: order
                text: order.step(card).text ?? ""
                told: true
                used: order.placed.includes(card)
                width: order.mm(order.tileWide)
                x: order.mm(at.x)
                y: order.mm(at.y)

                onActivated: order.moved({
                    "step": card
                })
            }
        }
    ]
}
