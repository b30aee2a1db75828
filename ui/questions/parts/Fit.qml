import QtQuick

// Where something finds room: a scene under what lies over it, and words beside what they tell of.
QtObject {
    function shared(one: rect, other: rect): real {
        const across = Math.min(one.right, other.right) - Math.max(one.x, other.x);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    function apart(one: rect, other: rect): real {
        const across = Math.max(one.x - other.right, other.x - one.right, 0);
        const down = Math.max(one.y - other.bottom, other.y - one.bottom, 0);
        return Math.hypot(across, down);
    }

    function within(one: rect, room: rect): bool {
        return one.x >= room.x && one.y >= room.y && one.right <= room.right && one.bottom <= room.bottom;
    }

    // of a box in fractions of a picture that lies there
    function placed(box: var, picture: rect): rect {
        return Qt.rect(picture.x + box.x * picture.width, picture.y + box.y * picture.height, box.width * picture.width, box.height * picture.height);
    }

    function grown(one: rect, by: real): rect {
        return Qt.rect(one.x - by, one.y - by, one.width + 2 * by, one.height + 2 * by);
    }

    // Where a picture lies on a ground of this size, as large as can be: each of its boxes within the
    // room and under nothing that is taken.
    function picture(across: real, down: real, ratio: real, boxes: var, room: rect, taken: var): rect {
        const most = Math.max(across, down * ratio);
        const whole = Qt.rect(0, 0, across, down);
        const under = taken.reduce((most, one) => one.bottom < down / 2 ? Math.max(most, one.bottom) : most, room.y);
        const middle = Qt.point(room.x + room.width / 2, (under + room.bottom) / 2);
        for (let share = 1; share > 0.15; share -= 0.03) {
            const width = Math.round(most * share);
            const height = Math.round(width / ratio);
            let best = null;
            let seen = 0;
            for (let step = 0; step <= 120; ++step) {
                const x = Math.round((across - width) * (step % 11) / 10);
                const y = Math.round((down - height) * Math.floor(step / 11) / 10);
                const place = Qt.rect(x, y, width, height);
                // nearest to the middle of the room where two show as much
                const off = Math.hypot(x + width / 2 - middle.x, y + height / 2 - middle.y);
                const worth = shared(place, whole) - off;
                if ((best === null || worth > seen) && boxes.every(box => free(placed(box, place), room, taken))) {
                    best = place;
                    seen = worth;
                }
            }
            if (best)
                return best;
        }
        const width = Math.round(Math.min(room.width, room.height * ratio));
        return Qt.rect(Math.round(room.x + (room.width - width) / 2), Math.round(room.bottom - width / ratio), width, Math.round(width / ratio));
    }

    function free(box: rect, room: rect, taken: var): bool {
        return within(box, room) && taken.every(one => shared(box, one) === 0);
    }

    function covered(place: rect, taken: var): real {
        return taken.reduce((sum, one) => sum + shared(place, one), 0);
    }

    // Where something of this size lies nearest to what it belongs to, over as little as can be of
    // what is taken.
    function seat(width: real, height: real, near: rect, room: rect, taken: var): rect {
        const spots = [[near.x + (near.width - width) / 2, near.bottom], [near.x + (near.width - width) / 2, near.y - height], [near.right, near.y + (near.height - height) / 2], [near.x - width, near.y + (near.height - height) / 2]];
        for (let step = 0; step < 625; ++step)
            spots.push([room.x + (room.width - width) * (step % 25) / 24, room.y + (room.height - height) * Math.floor(step / 25) / 24]);
        let best = Qt.rect(room.x, room.y, width, height);
        let least = Infinity;
        for (const spot of spots) {
            const x = Math.max(room.x, Math.min(spot[0], room.right - width));
            const y = Math.max(room.y, Math.min(spot[1], room.bottom - height));
            const place = Qt.rect(Math.round(x), Math.round(y), width, height);
            const cost = 1000 * covered(place, taken) + apart(place, near);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }
}
