pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A belt and the boxes below it, of whoever sorts there: a child alone, a crew, or one of two, each
// at an end of one place. Things ride past; a tap on a box sends the one that is aimed at.
Item {
    id: end

    required property StageTable stage
    required property var table
    property int place: 0
    // nobody else sorts here
    property bool alone: true
    readonly property string tail: place ? "-b" : ""
    readonly property string form: stage.form
    readonly property var content: stage.content
    // half of a place, and the one that runs to the left
    readonly property bool small: form !== "landscape" && form !== "portrait"
    readonly property bool mirrored: form === "both" && place === 0
    readonly property Rides on: Rides {
        ms: end.stage.ms
        table: end.table
    }
    readonly property var sorted: on.sorted
    readonly property var bins: stage.inOrder(content.bins)
    readonly property int several: bins.length
    property int chosen: -1
    readonly property int aimed: chosen >= on.first && chosen < on.out && !sorted[chosen] ? chosen : on.front
    readonly property string named: aimed >= 0 ? item(aimed).text ?? "" : ""
    readonly property real side: stage.slot("thing").size[0]
    readonly property var under: stage.slot("belt" + tail)
    readonly property var region: stage.slot("boxes" + tail)
    readonly property real beltY: under.at[1]
    readonly property real beltX: under.at[0]
    // what the hands' side sees of the belt
    readonly property real way: Math.min(under.size[0], stage.sheet.width - beltX) + side / 2
    readonly property int rows: form === "landscape" ? 1 : form === "portrait" ? several > 2 ? 2 : 1 : several > 2 && tight ? several > 3 || bins.every(bin => Style.fits("sign", bin.text ?? "", mm(region.size[0] / 2 - 13), mm(27))) ? 2 : several : 1
    readonly property int across: Math.ceil(several / rows)
    // in one row words would be cut
    readonly property real narrow: (region.size[0] + 8) / several - 8
    readonly property bool tight: bins.some(bin => Style.wordWidth("sign", bin.text ?? "") > mm(narrow - 4) || small && Style.wordsHeight("sign", bin.text ?? "", mm(narrow - 4)) > mm(28))
    readonly property real each: (region.size[0] - (across - 1) * 8) / across
    readonly property real highest: Math.max(...bins.map(bin => Style.wordsHeight("sign", bin.text ?? "", mm(each - 4))), 0)
    property var heaps: ({})
    property string flash: ""

    signal seen(bool right)

    function mm(millimetres: real): real {
        return stage?.mm(millimetres) ?? 0;
    }

    // where a ride's middle is, in millimetres of the stage
    function along(ride: int): real {
        const gone = on.share(ride) * way;
        return mirrored ? beltX + under.size[0] - gone : beltX + gone;
    }

    function item(ride: int): var {
        return content.items?.[on.rides[ride]] ?? ({});
    }

    function pictureOf(ride: int): string {
        return item(ride).picture || "crate";
    }

    function send(bin: string): void {
        if (aimed >= 0)
            stage.moved(Object.assign({
                "ride": String(aimed),
                "bin": bin
            }, alone ? {} : {
                "side": place ? "b" : "a"
            }));
    }

    function key(number: int): void {
        if (number >= 1 && number <= several)
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
        return region.at[0] + column * (each + 8) + each / 2;
    }

    function show(ride: int): void {
        // bindings follow the table later than this
        const sent = table.sorted[ride];
        const right = item(ride).bin === sent;
        const to = boxOf(sent);
        const home = boxOf(item(ride).bin);
        flash = String(ride);
        flashed.restart();
        seen(right);
        if (Style.still || !to || stage.unit === 0)
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

    anchors.fill: parent

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

        onTriggered: end.flash = ""
    }

    Repeater {
        id: pushers

        model: end.across

        Pusher {
            required property int index

            middle: end.middle(index)
            slot: end.under
            stage: end.stage
            // none where what pours stands
            visible: middle - 14 >= slot.at[0] && middle + 14 <= slot.at[0] + slot.size[0]
        }
    }

    Belt {
        gone: end.on.gone / end.on.rideMs * end.way
        leftwards: end.mirrored
        slot: end.under
        stage: end.stage
    }

    // the light under the thing that is aimed at
    Part {
        h: 11
        n: "ring"
        stage: end.stage
        visible: end.aimed >= 0
        w: 45
        x: end.aimed < 0 ? 0 : end.mm(end.along(end.aimed) - 22.5)
        y: end.mm(end.beltY - 5)
    }

    Repeater {
        id: boxes

        model: end.several

        Box {
            required property int index
            readonly property var bin: end.bins[index] ?? ({})
            readonly property int row: Math.floor(index / end.across)
            readonly property int inRow: row < end.rows - 1 ? end.across : end.several - row * end.across
            readonly property real tall: (end.region.size[1] - (end.rows - 1) * 8) / end.rows

            close: end.small
            highest: end.highest
            heaped: end.heaps[bin.id] ?? []
            height: end.mm(tall)
            leaving: end.table.finished ?? false
            mirrored: end.mirrored
            mood: end.mood(bin.id ?? "")
            objectName: "bin-" + (bin.id ?? "")
            picture: bin.picture ?? ""
            pointed: end.stage.ghost !== "" && end.stage.ghost === bin.id
            stage: end.stage
            text: bin.text ?? ""
            whose: end.stage.whose(index, end.several)
            width: end.mm(end.each)
            // a last one alone stands in the middle of its row
            x: end.mm(end.region.at[0] + index % end.across * (end.each + 8) + (end.across - inRow) * (end.each + 8) / 2)
            y: end.mm(end.region.at[1] + row * (tall + 8))

            onActivated: end.send(bin.id)
        }
    }

    Repeater {
        model: 8

        Touch {
            id: thing

            required property int index
            readonly property int ride: end.on.first + ((index - end.on.first) % 8 + 8) % 8
            readonly property bool here: ride < end.on.out && !end.sorted[ride]

            height: end.mm(end.side)
            label: end.item(ride).text ?? ""
            // what is cut by the belt's ends is no place to tap
            live: here && x >= Style.edge && x + width <= end.mm(end.stage.sheet.width) - Style.edge
            objectName: "ride-" + ride
            visible: here
            width: height
            x: here ? end.mm(end.along(ride) - end.side / 2) : 0
            y: end.mm(end.beltY - end.side) - (sunk || drag.active ? end.mm(6) : 0)

            onActivated: {
                end.chosen = ride;
                end.stage.sound("pick");
            }

            Part {
                h: end.side
                n: thing.here ? end.pictureOf(thing.ride) : ""
                stage: end.stage
                w: end.side
            }

            // a drag is taken for a pick and a place, never asked for
            DragHandler {
                id: drag

                enabled: thing.live
                target: null

                onActiveChanged: if (active)
                    end.chosen = thing.ride
                else {
                    const box = end.boxAt(centroid.scenePosition);
                    if (box >= 0)
                        end.send(end.bins[box].id);
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

            side: end.side
            stage: end.stage

            onBounced: puff.burst(gate.x, gate.y)
            onLanded: {
                end.heap();
                end.stage.sound("place");
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

    SideDisc {
        place: end.place
        visible: end.form === "both_upright"
        width: end.mm(24)
        x: end.mm(end.stage.sheet.width - 15) - width
        y: end.mm(end.beltY - 57)
    }

    Tally {
        full: Object.values(end.heaps).reduce((sum, heap) => sum + Math.floor(heap.length / 5), 0)
        of: end.table.wagons ?? 0
        slot: end.stage.slot("score" + end.tail)
        stage: end.stage
    }
}
