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

    // of a box in fractions of a picture that lies there
    function placed(box: var, picture: rect): rect {
        return Qt.rect(picture.x + box.x * picture.width, picture.y + box.y * picture.height, box.width * picture.width, box.height * picture.height);
    }

    function grown(one: rect, by: real): rect {
        return Qt.rect(one.x - by, one.y - by, one.width + 2 * by, one.height + 2 * by);
    }

    // plain numbers: a rect is a thing of its own in QML, and dear where there are thousands
    function plain(one: var): var {
        return ({
                "x": one.x,
                "y": one.y,
                "right": one.x + one.width,
                "bottom": one.y + one.height
            });
    }

    // Where a picture lies on a ground of this size, as large as can be: each of its boxes within the
    // room and under nothing that is taken.
    function picture(across: real, down: real, ratio: real, boxes: var, room: rect, taken: var): rect {
        if (across <= 0 || down <= 0 || room.width <= 0 || room.height <= 0)
            return Qt.rect(0, 0, 0, 0);
        const over = [...taken].map(plain);
        const all = boxes.length ? boxes.map(plain) : [plain(Qt.rect(0, 0, 1, 1))];
        const near = plain(room);
        const bound = {
            "x": Math.min(...all.map(box => box.x)),
            "y": Math.min(...all.map(box => box.y)),
            "right": Math.max(...all.map(box => box.right)),
            "bottom": Math.max(...all.map(box => box.bottom))
        };
        const under = over.reduce((most, one) => one.bottom < down / 2 ? Math.max(most, one.bottom) : most, near.y);
        const middle = [(near.x + near.right) / 2, (under + near.bottom) / 2];
        const most = Math.min(Math.max(across, down * ratio), (near.right - near.x) / (bound.right - bound.x), (near.bottom - near.y) / (bound.bottom - bound.y) * ratio);
        for (let width = Math.floor(most); width > across / 8; width = Math.floor(width * 0.96)) {
            const height = Math.round(width / ratio);
            const left = reachOf(across, width, near.x, near.right, bound.x, bound.right);
            const top = reachOf(down, height, near.y, near.bottom, bound.y, bound.bottom);
            let best = null;
            let seen = 0;
            for (let step = 0; step < 49; ++step) {
                const x = Math.round(left[0] + (left[1] - left[0]) * (step % 7) / 6);
                const y = Math.round(top[0] + (top[1] - top[0]) * Math.floor(step / 7) / 6);
                // nearest to the middle of the room where two show as much
                const shows = (Math.min(across, x + width) - Math.max(0, x)) * (Math.min(down, y + height) - Math.max(0, y));
                const worth = shows - Math.hypot(x + width / 2 - middle[0], y + height / 2 - middle[1]);
                const free = () => !all.some(box => over.some(one => x + box.x * width < one.right && x + box.right * width > one.x && y + box.y * height < one.bottom && y + box.bottom * height > one.y));
                if ((best === null || worth > seen) && free()) {
                    best = Qt.rect(x, y, width, height);
                    seen = worth;
                }
            }
            if (best)
                return best;
        }
        const width = Math.round(Math.min(room.width, room.height * ratio));
        return Qt.rect(Math.round(room.x + (room.width - width) / 2), Math.round(room.bottom - width / ratio), width, Math.round(width / ratio));
    }

    // from where to where a picture may begin so that its boxes are in the room; without need it
    // leaves no edge of the screen that it could cover
    function reachOf(whole: real, length: real, from: real, to: real, first: real, last: real): var {
        const low = from - first * length;
        const high = to - last * length;
        const inner = [Math.max(low, Math.min(0, whole - length)), Math.min(high, Math.max(0, whole - length))];
        return inner[0] <= inner[1] ? inner : [low, high];
    }

    function covered(place: rect, taken: var): real {
        return [...taken].reduce((sum, one) => sum + shared(place, one), 0);
    }

    // Where something of this size lies nearest to what it belongs to, over as little as can be of
    // what is taken.
    function seat(width: real, height: real, near: rect, room: rect, taken: var): rect {
        const over = [...taken].map(plain);
        const from = plain(room);
        const by = plain(near);
        const spots = [[near.x + (near.width - width) / 2, near.bottom], [near.x + (near.width - width) / 2, near.y - height], [near.right, near.y + (near.height - height) / 2], [near.x - width, near.y + (near.height - height) / 2]];
        for (let step = 0; step < 361; ++step)
            spots.push([from.x + (room.width - width) * (step % 19) / 18, from.y + (room.height - height) * Math.floor(step / 19) / 18]);
        let best = [from.x, from.y];
        let least = Infinity;
        for (const spot of spots) {
            const x = Math.round(Math.max(from.x, Math.min(spot[0], from.right - width)));
            const y = Math.round(Math.max(from.y, Math.min(spot[1], from.bottom - height)));
            let cost = Math.hypot(Math.max(x - by.right, by.x - x - width, 0), Math.max(y - by.bottom, by.y - y - height, 0));
            for (const one of over)
                cost += 1000 * Math.max(0, Math.min(x + width, one.right) - Math.max(x, one.x)) * Math.max(0, Math.min(y + height, one.bottom) - Math.max(y, one.y));
            if (cost < least) {
                least = cost;
                best = [x, y];
            }
        }
        return Qt.rect(best[0], best[1], width, height);
    }
}
