pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// What the places of a scene are, once it is told: a name beside each that was right or tapped.
Item {
    id: names

    required property Scenery scene
    readonly property var texts: scene.shown.map(id => scene.regions[id]?.text ?? "")
    readonly property real widest: Math.max(Style.mm(96 * Style.textScale), ...texts.map(text => Style.wordWidth("label", text) + Style.mm(18) + 2 * Style.pad))
    // {id, place}, the right ones first
    readonly property var seats: seated()

    function seated(): var {
        const found = [];
        const rings = scene.shown.map(id => fit.grown(scene.box(id), Style.mm(4)));
        const last = id => scene.correct.includes(id) ? 0 : 1;
        for (const id of [...scene.shown].sort((one, other) => last(one) - last(other))) {
            const text = scene.regions[id]?.text ?? "";
            const room = widest - Style.mm(17) - 2 * Style.pad;
            const width = Math.min(Style.lineWidth("label", text), room) + Style.mm(17) + 2 * Style.pad;
            const height = Math.max(Style.target, Style.wordsHeight("label", text, room) + Style.pad);
            const taken = [...scene.blocked, ...rings, ...found.map(one => one.place)];
            found.push({
                "id": id,
                "place": fit.seat(width, height, fit.grown(scene.box(id), Style.mm(4)), scene.room, taken)
            });
        }
        return found;
    }

    Fit {
        id: fit
    }

    Repeater {
        model: names.seats.length

        Plate {
            required property int index
            readonly property var seat: names.seats[index] ?? ({})
            readonly property bool hit: names.scene.correct.includes(seat.id)

            icon: hit ? "check-circle" : "rotate-left"
            ink: hit ? Style.right : Style.notYet
            colour: hit ? Style.rightWash : Style.notYetWash
            text: names.scene.regions[seat.id]?.text ?? ""
            widest: names.widest
            x: seat.place?.x ?? 0
            y: seat.place?.y ?? 0
        }
    }
}
