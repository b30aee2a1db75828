pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/green.py: a plant that drifts, a handle for each of its variables, a town
// that lights up while all is well. At the end of a scale protection shuts it down safely; a little
// later it starts again.
StageTable {
    id: green

    readonly property var gauges: table.gauges ?? []
    readonly property var hues: ["#F2A04A", "#7DB4EC", "#7CC48A", "#B9A0EA"]
    readonly property int step: Math.floor(ms / 250)
    // the table as it is by now; time alone is no move
    property var now: table
    // the name of what was pressed just now
    property string said: ""
    readonly property bool resting: (now.tripped ?? "") !== ""
    readonly property var places: gauges.map((id, index) => place(index, now))
    readonly property bool alarm: places.some(at => at < 0.12 || at > 0.88)
    // of all that can be won
    readonly property real won: (now.points ?? 0) / Math.max(1, table.of ?? 1)
    // at the end of a good round the town is in full light
    readonly property int lit: Math.floor((drawn.windows?.length ?? 0) * (well ? 1 : won))
    readonly property string event: {
        const happening = (table.happening ?? []).find(one => ms >= one[0] && ms < one[0] + (content.events?.[one[1]]?.lasts_ms ?? 0));
        return happening && !(now.finished ?? false) ? content.events[happening[1]].text : "";
    }
    // where they find no room side by side they lie flat, one above the other
    readonly property bool flat: needs.reduce((sum, need) => sum + need + 8, -8) > desk.size[0]
    readonly property int across: !flat ? gauges.length : form === "portrait" ? 1 : 2
    readonly property int rows: Math.ceil(gauges.length / Math.max(1, across))
    readonly property var desk: slot("handles")
    readonly property real tall: (desk.size[1] - (rows - 1) * 8) / rows
    // each is as wide as its longest word needs; what is left they share
    readonly property var needs: gauges.map(id => unit > 0 ? Math.max(44, Style.wordWidth("sign", content.gauges?.[id]?.text ?? "") / unit + 7) : 44)
    // and so wide, where there is room, that its name is a line and its keys say what they do
    readonly property var wants: gauges.map((id, index) => Math.max(needs[index], line(id), 55 + longest(id)))
    readonly property var wides: gauges.map((id, index) => wide(index))
    readonly property real highest: Math.max(...gauges.map((id, index) => Style.wordsHeight("sign", content.gauges?.[id]?.text ?? "", mm(wides[index] - 4))), 0)

    function wide(index: int): real {
        if (flat)
            return (desk.size[0] - (across - 1) * 8) / across;
        const row = Math.floor(index / across);
        const mates = needs.slice(row * across, (row + 1) * across);
        const left = desk.size[0] - (mates.length - 1) * 8 - mates.reduce((sum, need) => sum + need, 0);
        const wanting = mates.map((need, place) => wants[row * across + place] - need);
        const wanted = wanting.reduce((sum, one) => sum + one, 0);
        return needs[index] + wanting[index % across] * Math.min(1, left / Math.max(1, wanted)) + Math.max(0, left - wanted) / mates.length;
    }

    // millimetres of a variable's name
    function line(id: string): real {
        return unit > 0 ? Style.lineWidth("sign", content.gauges?.[id]?.text ?? "") / unit + 7 : 0;
    }

    // millimetres of the longest word on its keys
    function longest(id: string): real {
        return unit > 0 ? Math.max(...keysOf(id).map(one => Style.wordWidth("sign", one.text)), 0) / unit : 0;
    }

    function leftOf(index: int): real {
        const row = Math.floor(index / across);
        return wides.slice(row * across, index).reduce((sum, each) => sum + each + 8, desk.at[0]);
    }

    // where a needle stands: a third below the green, a third in it, a third above
    function place(index: int, seen: var): real {
        const about = content.gauges?.[gauges[index]] ?? ({});
        const value = (seen.state?.values?.[index] ?? 0) / 1000;
        const [low, high] = about.scale ?? [0, 1];
        const [least, most] = about.green ?? [0, 1];
        if (value < least)
            return (value - low) / (least - low) / 3;
        if (value > most)
            return 2 / 3 + (value - most) / (high - most) / 3;
        return 1 / 3 + (value - least) / (most - least) / 3;
    }

    // a control belongs to the variable in play that it moves most, by the width of its green
    function ownerOf(control: var): string {
        const share = id => {
            const [least, most] = content.gauges?.[id]?.green ?? [0, 1];
            return Math.abs(control.effects?.[id] ?? 0) / (most - least);
        };
        const moved = gauges.filter(id => share(id) > 0);
        return moved.sort((one, other) => share(other) - share(one))[0] ?? "";
    }

    function keysOf(id: string): var {
        const own = inOrder(content.controls).filter(one => ownerOf(one) === id);
        const keys = own.map(one => ({
                    "id": one.id,
                    "text": one.text,
                    "push": one.effects[id]
                }));
        return keys.sort((one, other) => Math.sign(other.push) - Math.sign(one.push));
    }

    function look(): void {
        const seen = table.finished || !foretell ? table : foretell({
            "ms": String(Math.floor(ms))
        });
        now = seen ?? table;
    }

    function key(number: int): void {
        const all = [].concat(...gauges.map(id => keysOf(id)));
        if (number <= all.length)
            push(all[number - 1].id);
    }

    function push(control: string): void {
        said = content.controls?.[control]?.text ?? "";
        saying.restart();
        moved({
            "control": control
        });
    }

    beatEveryMs: 1800
    endsMs: content.lasts_ms || 0
    machineRuns: !resting && !(table.finished ?? false)
    over: [
        Worker {
            id: worker

            stage: green
            who: green.content.worker ?? ""
        },
        StageClock {
            stage: green
        },
        Repeater {
            model: green.gauges.length

            Handle {
                required property int index
                readonly property string id: green.gauges[index] ?? ""

                at: green.places[index] ?? 0.5
                colour: green.hues[index % 4]
                flat: green.flat
                inset: green.scene.parts?.["handle-" + index] ? "handle-" + index : ""
                insetSize: green.scene.parts?.["handle-" + index] ?? [0, 0]
                height: green.mm(green.tall)
                highest: green.highest
                keys: green.keysOf(id)
                live: !green.resting && !(green.table.finished ?? false)
                pointed: green.ghost
                rests: green.well
                stage: green
                text: green.content.gauges?.[id]?.text ?? ""
                whose: green.whose(index, green.gauges.length)
                width: green.mm(green.wides[index] ?? 44)
                x: green.mm(green.leftOf(index))
                y: green.mm(green.desk.at[1] + Math.floor(index / green.across) * (green.tall + 8))

                onPushed: control => green.push(control)
            }
        },
        Board {
            stage: green
            text: green.resting ? green.content.protection ?? "" : green.toCrew || green.event || green.said
        }
    ]

    onEventChanged: if (event !== "")
        sound("twist")
    onLitChanged: {
        const five = lit % 5 === 0 && lit > 0;
        if (five)
            worker.cheer();
        if (lit > 0)
            sound(five ? "right" : "place");
    }
    onRestingChanged: if (resting)
        sound("own")
    onStepChanged: look()
    onTableChanged: look()

    Part {
        readonly property var view: green.slot("view")

        h: view.size[1]
        n: view.size[0] > 0 ? green.content.place ?? "" : ""
        stage: green
        w: view.size[0]
        x: green.mm(view.at[0])
        y: green.mm(view.at[1])
    }

    Repeater {
        model: green.unit > 0 ? green.drawn.shows ?? [] : []

        Living {
            required property var modelData

            alarm: green.alarm && !green.resting
            level: modelData.by === -1 ? green.won : Math.max(0, Math.min(1, green.places[modelData.by ?? 0] ?? 0.5))
            shown: modelData
            stage: green
            state_: green.resting ? "resting" : "running"
            value: 100 * green.won
        }
    }

    Town {
        lit: green.lit
        stage: green
    }

    Shield {
        shown: green.resting
        stage: green
    }

    Timer {
        id: saying

        interval: 1500

        onTriggered: green.said = ""
    }
}
