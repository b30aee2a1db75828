import QtQuick

// The line that a hand follows, as it lies in its place: where its points are, in pixels, and a
// finger's way over it. A place that is taller than wide has it upright, from below to above.
Item {
    id: line

    required property StageTable stage
    // pieces of a seam that are judged each by itself
    readonly property int cells: 40
    // who only taps, taps the ends of so many stretches
    readonly property int marks: 10
    readonly property var slot: stage.slot("work")
    readonly property bool upright: slot.size[1] > slot.size[0]
    // pixels of the field's width
    readonly property real scale_: upright ? Math.min(slot.size[1], slot.size[0] / 0.6) * stage.unit : Math.min(slot.size[0], slot.size[1] / 0.6) * stage.unit
    readonly property var path: stage.content.path ?? []
    readonly property var legs: {
        const found = [];
        let begins = 0;
        for (let n = 1; n < path.length; n++) {
            const dx = path[n][0] - path[n - 1][0];
            const dy = path[n][1] - path[n - 1][1];
            const length = Math.hypot(dx, dy);
            found.push({
                "x": path[n - 1][0],
                "y": path[n - 1][1],
                "dx": dx,
                "dy": dy,
                "length": length,
                "begins": begins
            });
            begins += length;
        }
        return found;
    }
    readonly property real whole: legs.length ? legs[legs.length - 1].begins + legs[legs.length - 1].length : 1
    // across the seam, and along one of its cells
    readonly property real across: (stage.table.width ?? 500) / 10000 * scale_
    readonly property real cell: whole * scale_ / cells

    function leg(along: real): var {
        return legs.filter(one => one.begins <= along).pop() ?? legs[0];
    }

    // in fractions of the field's width
    function place(along: real): point {
        const on = leg(along);
        const share = on ? Math.min(along - on.begins, on.length) / on.length : 0;
        return on ? Qt.point(on.x + on.dx * share, on.y + on.dy * share) : Qt.point(0, 0);
    }

    // pixels of a place given in fractions
    function shown(at: point): point {
        return upright ? Qt.point(at.y * scale_, (1 - at.x) * scale_) : Qt.point(at.x * scale_, at.y * scale_);
    }

    function fraction(x: real, y: real): point {
        return upright ? Qt.point(1 - y / scale_, x / scale_) : Qt.point(x / scale_, y / scale_);
    }

    function spot(share: real): point {
        return shown(place(share * whole));
    }

    // degrees, clockwise
    function turn(share: real): real {
        const on = leg(share * whole);
        return (on ? Math.atan2(on.dy, on.dx) * 180 / Math.PI : 0) - (upright ? 90 : 0);
    }

    // how much of the line lies before the point of it that is nearest to a finger
    function nearest(at: point): real {
        let found = 0;
        let least = Infinity;
        for (let n = 0; n <= 4 * cells; n++) {
            const here = spot(n / 4 / cells);
            const away = Math.hypot(here.x - at.x, here.y - at.y);
            if (away < least) {
                least = away;
                found = n / 4 / cells;
            }
        }
        return found;
    }

    // where the tip of a tool is when it is laid down beside the line: farthest from it. Millimetres.
    function aside(size: var, tip: var): point {
        const wide = stage.mm(size[0]);
        const high = stage.mm(size[1]);
        // width and height follow a moment later
        const room = upright ? Qt.size(scale_ * 0.6, scale_) : Qt.size(scale_, scale_ * 0.6);
        let best = spot(1);
        let most = 0;
        for (let n = 0; n < 15; n++) {
            const at = Qt.point(wide / 2 + (room.width - wide) * (n % 5) / 4, high / 2 + (room.height - high) * Math.floor(n / 5) / 2);
            const near = spot(nearest(at));
            const away = Math.hypot(near.x - at.x, near.y - at.y);
            if (away > most) {
                most = away;
                best = Qt.point(at.x - wide / 2 + stage.mm(tip[0]), at.y - high / 2 + stage.mm(tip[1]));
            }
        }
        return best;
    }

    height: Math.round(upright ? scale_ : scale_ * 0.6)
    width: Math.round(upright ? scale_ * 0.6 : scale_)
    x: Math.round(stage.mm(slot.at[0]) + (stage.mm(slot.size[0]) - width) / 2)
    y: Math.round(stage.mm(slot.at[1]) + (stage.mm(slot.size[1]) - height) / 2)
}
