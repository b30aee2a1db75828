pragma ComponentBehavior: Bound

import QtQuick
import ui

// The world behind the glass of a cab, drawn in perspective: stage.toml says in metres what lies and
// stands where. Whoever holds the helm says where the cab is.
Item {
    id: ahead

    required property StageTable stage
    // metres: to the way's end, beside its middle, above the path that leads there
    required property real toGo
    required property real aside
    required property real above
    // metres a second aside: the cab leans into it
    required property real drift
    // the table's gates, and which of them comes next
    required property var gates
    required property int next
    // how it ended, "" before; and the wind's way, -1 to 1
    property string ended: ""
    property real wind: 0
    // so many of those who wait have got on
    property int gone: 0
    readonly property var world: stage.scene.world ?? ({})
    property var far: stage.drawn.far ?? ({})
    // two look through one windscreen: what never comes nearer is drawn once, and level
    property bool level: false
    // what lies to the right is seen to the left
    property bool mirrored: false
    readonly property real unit: stage.unit
    readonly property real eye: world.eye ?? 1
    readonly property real floats: world.floats ?? 0
    // above the ground where the cab is, without its error
    readonly property real pathHeight: Math.max(eye, (world.slope ?? 0) * (toGo + floats))
    readonly property real height_: Math.max(Math.min(2, eye), pathHeight + above)
    readonly property real focal: (far.focal ?? 300) * unit
    // nearer ground is under the cab
    readonly property real near: Math.max(1.5, focal * height_ / (170 * unit))
    readonly property real sees: Math.max(world.sees ?? 900, 5 * near)
    readonly property real lean: Style.still ? 0 : Math.max(-8, Math.min(8, -drift * (world.leans ?? 0)))
    readonly property real sine: Math.sin((level ? 0 : lean) * Math.PI / 180)
    readonly property real cosine: Math.cos((level ? 0 : lean) * Math.PI / 180)
    readonly property real eyeX: stage.mm(far.at?.[0] ?? 0) - aside * (far.shifts ?? 0) * unit
    readonly property real eyeY: stage.mm(far.at?.[1] ?? 0)

    // pixels of a point so far to the right of and below where all lines meet
    function turned(x: real, y: real): point {
        const aside = mirrored ? -x : x;
        return Qt.point(eyeX + aside * cosine - y * sine, eyeY + aside * sine + y * cosine);
    }

    // of a place: metres aside, metres beyond the way's end, metres above the ground
    function spot(x: real, beyond: real, up: real): point {
        const away = Math.max(near, toGo + beyond);
        return turned(focal * (x - aside) / away, focal * (height_ - up) / away);
    }

    // the same number between -1 and 1 for the same place, however often it is asked
    function sway(place: int): real {
        return ((place * 37 % 17 + 17) % 17) / 8 - 1;
    }

    // the places of what comes again and again, those in sight
    function places(one: var): var {
        if (!(one.every > 0))
            return [0];
        const long_ = one.size?.[1] ?? 0;
        const first = one.count > 0 ? 0 : Math.ceil((near - toGo - one.at[1] - long_) / one.every);
        const last = one.count > 0 ? one.count - 1 : Math.floor(((one.sees || sees) - toGo - one.at[1]) / one.every);
        const found = [];
        for (let place = first; place <= last; place++)
            found.push(place);
        return found;
    }

    function patches(one: var): var {
        const found = [];
        const up = one.up ?? 0;
        for (const place of places(one)) {
            const x = one.at[0] + (one.sways ?? 0) * sway(place);
            const z = one.at[1] + place * one.every;
            if (toGo + z + one.size[1] > near && toGo + z < sees)
                found.push([spot(x, z, up), spot(x + one.size[0], z, up), spot(x + one.size[0], z + one.size[1], up), spot(x, z + one.size[1], up)]);
        }
        return found;
    }

    anchors.fill: parent

    Part {
        h: ahead.far.size?.[1] ?? 0
        n: ahead.level ? "" : ahead.far.part ?? ""
        smooth: ahead.lean !== 0
        stage: ahead.stage
        transformOrigin: Item.TopLeft
        w: ahead.far.size?.[0] ?? 0
        x: Math.round(ahead.eyeX)
        y: Math.round(ahead.eyeY)

        transform: [
            Translate {
                x: -ahead.stage.mm(ahead.far.eye?.[0] ?? 0)
                y: -ahead.stage.mm(ahead.far.eye?.[1] ?? 0)
            },
            Rotation {
                angle: ahead.lean
            }
        ]
    }

    Repeater {
        model: ahead.unit > 0 ? ahead.world.lying ?? [] : []

        Patch {
            required property var modelData

            colour: modelData.colour
            paths: ahead.patches(modelData)
        }
    }

    Repeater {
        model: ahead.unit > 0 ? ahead.world.lights ?? [] : []

        Lamps {
            required property var modelData

            lamps: modelData
            view: ahead
        }
    }

    Repeater {
        model: ahead.unit > 0 ? ahead.world.beside ?? [] : []

        Beside {
            required property var modelData

            thing: modelData
            view: ahead
        }
    }

    SlopeLights {
        view: ahead
    }

    // the gates, the next before those behind it
    Repeater {
        model: ahead.unit > 0 ? Math.max(0, ahead.gates.length - 1) : 0

        Hoop {
            required property int index

            gate: ahead.gates[index] ?? [0, 0, 0, 1]
            next: index === ahead.next
            view: ahead
            z: 1000 - index
        }
    }
}
