pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/conveyor.py: things ride past; a tap on a box sends the one that is aimed at.
StageTable {
    id: conveyor

    readonly property var rides: table.rides ?? []
    readonly property var sorted: table.sorted ?? []
    readonly property var starts: table.starts ?? []
    readonly property int gapMs: table.gap_ms ?? 1000
    readonly property int rideMs: table.ride_ms ?? 1000
    readonly property var bins: inOrder(content.bins)
    readonly property int several: bins.length
    // how far the belt has gone, in milliseconds of its own pace
    readonly property real gone: belt(ms)
    readonly property real closed: belt(table.closes_ms ?? 0)
    // rides that have set out, those that the table does not know of yet among them
    readonly property int out: Math.min(rides.length, starts.length + Math.max(0, Math.floor((Math.min(gone, closed) - (table.due ?? 0)) / gapMs) + 1))
    readonly property int first: firstOn(gone - rideMs)
    readonly property int front: firstWaiting(first, out)
    property int chosen: -1
    readonly property int aimed: chosen >= first && chosen < out && !sorted[chosen] ? chosen : front
    readonly property real side: slot("thing").size[0]
    readonly property real beltY: slot("belt").at[1]
    readonly property real beltX: slot("belt").at[0]
    // what the hands' side sees of the belt
    readonly property real way: Math.min(slot("belt").size[0], sheet.width - beltX) + side / 2
    readonly property int rows: form === "landscape" ? 1 : form === "portrait" ? several > 2 ? 2 : 1 : several > 2 && tight ? several > 3 || bins.every(bin => Style.fits("sign", bin.text ?? "", mm(slot("boxes").size[0] / 2 - 13), mm(27))) ? 2 : several : 1
    readonly property int across: Math.ceil(several / rows)
    readonly property bool tight: bins.some(bin => Style.wordWidth("sign", bin.text ?? "") > mm((slot("boxes").size[0] + 8) / several - 12))
    readonly property real each: (slot("boxes").size[0] - (across - 1) * 8) / across
    readonly property real highest: Math.max(...bins.map(bin => Style.wordsHeight("sign", bin.text ?? "", mm(each - 4))), 0)
    property var heaps: ({})
    property string flash: ""

    function belt(at: real): real {
        return (table.run ?? 0) + (at - (table.run_ms ?? 0)) * (table.pace ?? 100) / 100;
    }

    function start(ride: int): real {
        return ride < starts.length ? starts[ride] : (table.due ?? 0) + (ride - starts.length) * gapMs;
    }

    function firstOn(left: real): int {
        let ride = 0;
        while (ride < out && start(ride) <= left)
            ride++;
        return ride;
    }

    function firstWaiting(from: int, to: int): int {
        for (let ride = from; ride < to; ride++)
            if (!sorted[ride])
                return ride;
        return -1;
    }

    // where a ride's middle is, in millimetres of the stage
    function along(ride: int): real {
        return beltX + (gone - start(ride)) / rideMs * way;
    }

    function item(ride: int): var {
        return content.items?.[rides[ride]] ?? ({});
    }

    function pictureOf(ride: int): string {
        return item(ride).picture || "crate";
    }

    function send(bin: string): void {
        if (aimed >= 0)
            moved({
                "ride": String(aimed),
                "bin": bin
            });
    }

    function key(number: int): void {
        if (number <= several)
            send(bins[number - 1].id);
    }

    // what lies in the boxes: all that was sent rightly
    function heap(): void {
        const found = {};
        (table.sorted ?? []).forEach((bin, ride) => {
            if (bin !== "" && item(ride).bin === bin)
                found[bin] = [...(found[bin] ?? []), pictureOf(ride)];
        });
        heaps = found;
    }

    function boxOf(bin: string): Box {
        return boxes.itemAt(bins.findIndex(one => one.id === bin)) as Box;
    }

    function boxAt(scene: point): int {
        for (let number = 0; number < boxes.count; number++) {
            const box = boxes.itemAt(number);
            if (box.contains(box.mapFromItem(null, scene)))
                return number;
        }
        return -1;
    }

    // the middle of a column of boxes, in millimetres
    function middle(column: int): real {
        return slot("boxes").at[0] + column * (each + 8) + each / 2;
    }

    function show(ride: int): void {
        // bindings follow the table later than this
        const sent = table.sorted[ride];
        const right = item(ride).bin === sent;
        const to = boxOf(sent);
        const home = boxOf(item(ride).bin);
        flash = String(ride);
        flashed.restart();
        if (right)
            worker.cheer();
        else
            worker.wonder();
        if (Style.still || !to || unit === 0)
            return heap();
        const toss = tosses.itemAt(ride % tosses.count) as Toss;
        toss.picture = pictureOf(ride);
        toss.gate = to.mouth;
        toss.home = home.mouth;
        toss.into = home;
        toss.column = bins.findIndex(bin => bin.id === sent) % across;
        toss.missed = !right;
        toss.send(Qt.point(mm(along(ride)), mm(beltY - side / 2)));
    }

    function mood(bin: string): string {
        if (flash === "")
            return "open";
        const ride = Number(flash);
        if (item(ride).bin === bin)
            return sorted[ride] === bin ? "settled" : "glows";
        return sorted[ride] === bin ? "refused" : "open";
    }

    beginsMs: rideMs * 0.25
    beatEveryMs: 1600
    machineRuns: !(table.finished ?? false)
    endsMs: content.lasts_ms ?? 0

    Component.onCompleted: heap()
    onTableChanged: {
        const last = table.last ?? "";
        if (last === "")
            return heap();
        if (flashed.last === last)
            return;
        flashed.last = last;
        show(Number(last));
    }

    Timer {
        id: flashed

        property string last: ""

        interval: 1000

        onTriggered: conveyor.flash = ""
    }

    Worker {
        id: worker

        stage: conveyor
        who: conveyor.content.worker ?? ""
    }

    Board {
        stage: conveyor
        text: conveyor.aimed >= 0 ? conveyor.item(conveyor.aimed).text ?? "" : ""
    }

    StageClock {
        stage: conveyor
    }

    Repeater {
        id: pushers

        model: conveyor.across

        Pusher {
            required property int index

            middle: conveyor.middle(index)
            stage: conveyor
        }
    }

    Belt {
        gone: conveyor.gone / conveyor.rideMs * conveyor.way
        stage: conveyor
    }

    // the light under the thing that is aimed at
    Part {
        h: 11
        n: "ring"
        stage: conveyor
        visible: conveyor.aimed >= 0
        w: 45
        x: conveyor.aimed < 0 ? 0 : conveyor.mm(conveyor.along(conveyor.aimed) - 22.5)
        y: conveyor.mm(conveyor.beltY - 5)
    }

    Repeater {
        id: boxes

        model: conveyor.several

        Box {
            required property int index
            readonly property var bin: conveyor.bins[index] ?? ({})
            readonly property var region: conveyor.slot("boxes")
            readonly property int row: Math.floor(index / conveyor.across)
            readonly property int inRow: row < conveyor.rows - 1 ? conveyor.across : conveyor.several - row * conveyor.across
            readonly property real tall: (region.size[1] - (conveyor.rows - 1) * 8) / conveyor.rows

            highest: conveyor.highest
            heaped: conveyor.heaps[bin.id] ?? []
            height: conveyor.mm(tall)
            leaving: conveyor.table.finished ?? false
            mood: conveyor.mood(bin.id ?? "")
            objectName: "bin-" + (bin.id ?? "")
            picture: bin.picture ?? ""
            pointed: conveyor.ghost !== "" && conveyor.ghost === bin.id
            stage: conveyor
            text: bin.text ?? ""
            width: conveyor.mm(conveyor.each)
            // a last one alone stands in the middle of its row
            x: conveyor.mm(region.at[0] + index % conveyor.across * (conveyor.each + 8) + (conveyor.across - inRow) * (conveyor.each + 8) / 2)
            y: conveyor.mm(region.at[1] + row * (tall + 8))

            onActivated: conveyor.send(bin.id)
        }
    }

    Repeater {
        model: 8

        Touch {
            id: thing

            required property int index
            readonly property int ride: conveyor.first + ((index - conveyor.first) % 8 + 8) % 8
            readonly property bool here: ride < conveyor.out && !conveyor.sorted[ride]

            height: conveyor.mm(conveyor.side)
            label: conveyor.item(ride).text ?? ""
            // what is cut by the belt's ends is no place to tap
            live: here && x >= Style.edge && x + width <= conveyor.mm(conveyor.sheet.width) - Style.edge
            objectName: "ride-" + ride
            visible: here
            width: height
            x: here ? conveyor.mm(conveyor.along(ride) - conveyor.side / 2) : 0
            y: conveyor.mm(conveyor.beltY - conveyor.side) - (sunk || drag.active ? conveyor.mm(6) : 0)

            onActivated: {
                conveyor.chosen = ride;
                conveyor.sound("pick");
            }

            Part {
                h: conveyor.side
                n: thing.here ? conveyor.pictureOf(thing.ride) : ""
                stage: conveyor
                w: conveyor.side
            }

            // a drag is taken for a pick and a place, never asked for
            DragHandler {
                id: drag

                enabled: thing.live
                target: null

                onActiveChanged: if (active)
                    conveyor.chosen = thing.ride
                else {
                    const box = conveyor.boxAt(centroid.scenePosition);
                    if (box >= 0)
                        conveyor.send(conveyor.bins[box].id);
                }
            }
        }
    }

    Repeater {
        id: tosses

        model: 3

        Toss {
            id: toss

            required property int index

            side: conveyor.side
            stage: conveyor

            onBounced: puff.burst(gate.x, gate.y)
            onLanded: {
                conveyor.heap();
                conveyor.sound("place");
                const there = missed ? home : gate;
                puff.burst(there.x, there.y);
                into?.land();
            }
            onPushed: (pushers.itemAt(column) as Pusher)?.punch()
        }
    }

    Puff {
        id: puff

        z: 6
    }

    Tally {
        full: Object.values(conveyor.heaps).reduce((sum, heap) => sum + Math.floor(heap.length / 5), 0)
        stage: conveyor
    }
}
