pragma ComponentBehavior: Bound

import QtQuick

// A joystick as in the cab: a cross of pads around its knob, and small pictures of what they move.
Item {
    id: pod

    required property var grab
    // where its pads may lie, millimetres of the stage
    required property var form
    // pad -> the way it lies: up, down, left, right
    required property var pads
    // the links it moves, pictured beside them; the second may be ""
    required property var badges
    readonly property var names: Object.keys(pads)
    readonly property var places: ({
            "up": [35, 6],
            "down": [35, 58],
            "left": [5, 32],
            "right": [65, 32]
        })
    readonly property string leans: {
        const down = grab.active.find(one => pads[one]);
        return down ? pads[down] : "";
    }

    function find(name: string): var {
        for (let n = 0; n < crosses.count; n++) {
            const one = crosses.itemAt(n) as ArmPad;
            if (one?.name === name)
                return one;
        }
        return null;
    }

    x: grab.mm(form.at[0] - 5)
    y: grab.mm(form.at[1] - 6)

    Sized {
        name: "pod"
        stage: pod.grab
    }

    Sized {
        name: "badge-" + pod.badges[0]
        stage: pod.grab
        x: pod.grab.mm(5)
        y: pod.grab.mm(10)
    }

    Sized {
        name: pod.badges[1] ? "badge-" + pod.badges[1] : ""
        stage: pod.grab
        x: pod.grab.mm(61)
        y: pod.grab.mm(66)
    }

    Repeater {
        id: crosses

        model: pod.names

        ArmPad {
            required property string modelData

            label: pod.grab.labels[name]
            live: !pod.grab.over_
            name: modelData
            pointed: pod.grab.ghost === name
            stage: pod.grab
            whose: pod.grab.whose(pod.grab.joint(name), 3)
            x: pod.grab.mm(pod.places[pod.pads[name]][0])
            y: pod.grab.mm(pod.places[pod.pads[name]][1])

            onHeld: on => pod.grab.hold(name, on)
            onSteered: (key, down) => pod.grab.arrow(key, down)
        }
    }

    Sized {
        name: "knob"
        stage: pod.grab
        x: pod.grab.mm(30 + (pod.leans === "left" ? -4 : pod.leans === "right" ? 4 : 0))
        y: pod.grab.mm(26 + (pod.leans === "up" ? -4 : pod.leans === "down" ? 4 : 0))
    }
}
