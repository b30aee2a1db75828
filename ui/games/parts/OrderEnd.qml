pragma ComponentBehavior: Bound

import QtQuick
import ui

// Whoever does a job step by step: the steps that lie there, and what grows or is walked by them. Of
// two who play each has an end of the place.
Item {
    id: end

    required property StageTable stage
    required property Worker worker
    property int place: 0
    readonly property bool alone: stage.sides.length < 2
    readonly property string tail: place ? "-b" : ""
    readonly property var table: alone ? stage.table : stage.sides[place]?.table ?? ({})
    readonly property string hint: stage.ghost === "" ? "" : alone ? stage.ghost : stage.sides[place]?.hint ?? ""
    readonly property var placed: table.placed ?? []
    readonly property var tray: table.tray ?? []
    readonly property var steps: stage.inOrder(stage.content.steps)
    readonly property bool builds: steps.some(step => (step.picture_layer ?? "") !== "")
    readonly property Podium podium: scene.item as Podium
    readonly property Way way: scene.item as Way
    readonly property var site: stage.drawn.slots?.["scene" + tail] ?? stage.none
    readonly property var lying: stage.slot("tray" + tail)
    readonly property real shape: lying.size[0] / Math.max(1, lying.size[1])
    // in a row, two and two, or one below another
    readonly property int across: shape > 3 ? 4 : alone || shape > 1.6 ? 2 : 1
    readonly property int down: Math.ceil(4 / across)
    readonly property real tileWide: (lying.size[0] - (across - 1) * 8) / across
    readonly property real tileHigh: (lying.size[1] - (down - 1) * 8) / down
    // -1 before it is known where the round stands
    property int known: -1
    property string lastRefused: ""

    function step(id: string): var {
        return stage.content.steps?.[id] ?? ({});
    }

    function lies(number: int): point {
        return Qt.point(lying.at[0] + number % across * (tileWide + 8), lying.at[1] + Math.floor(number / across) * (tileHigh + 8));
    }

    function act(id: string): void {
        if (id !== "" && !placed.includes(id))
            stage.moved(Object.assign({
                "step": id
            }, alone ? {} : {
                "side": place ? "b" : "a"
            }));
    }

    function from(id: string): point {
        for (let number = 0; number < tiles.count; number++) {
            const tile = tiles.itemAt(number) as ShelfTile;
            if (tile?.card === id || tile?.before === id)
                return Qt.point(tile.x + tile.width / 2, tile.y + tile.height / 2);
        }
        return Qt.point(width / 2, height);
    }

    function follow(): void {
        const done = table.placed ?? [];
        const refused = table.refused ?? "";
        if (known < 0)
            return;
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
        for (let number = 0; number < tiles.count; number++)
            (tiles.itemAt(number) as ShelfTile)?.follow();
    }

    anchors.fill: parent

    Component.onCompleted: {
        known = placed.length;
        lastRefused = table.refused ?? "";
    }
    onTableChanged: follow()

    Loader {
        id: scene

        active: end.stage.unit > 0
        parent: end.stage.behind
        sourceComponent: end.builds ? built : walked
    }

    Component {
        id: built

        Podium {
            end: end
            stage: end.stage
        }
    }

    Component {
        id: walked

        Way {
            end: end
            stage: end.stage
        }
    }

    SideDisc {
        parent: end.stage.behind
        place: end.place
        visible: !end.alone
        width: end.stage.mm(13)
        x: end.stage.mm(end.site.at[0] + (end.builds && end.place ? end.site.size[0] - 8 : -5))
        y: end.stage.mm(end.site.at[1] + 1)
        z: 1
    }

    EndPlate {
        at: end.lying
        pad: 3
        place: end.place
        stage: end.stage
        visible: !end.alone
    }

    Repeater {
        id: tiles

        model: end.stage.unit > 0 ? end.tray.length : 0

        ShelfTile {
            required property int index
            readonly property point at: end.lies(index)

            due: end.tray[index] ?? ""
            height: end.stage.mm(end.tileHigh)
            objectName: "step-" + due
            picture: end.step(card).picture ?? ""
            pointed: end.hint !== "" && end.hint === card
            refused: end.table.refused === card && card !== ""
            stage: end.stage
            text: end.step(card).text ?? ""
            told: true
            used: end.placed.includes(card)
            width: end.stage.mm(end.tileWide)
            x: end.stage.mm(at.x)
            y: end.stage.mm(at.y)

            onActivated: end.act(card)
        }
    }
}
