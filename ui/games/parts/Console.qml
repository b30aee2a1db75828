pragma ComponentBehavior: Bound

import QtQuick

// A crane's console: four pads with the hands that ask for them, and the stop.
Item {
    id: desk

    required property var grab
    readonly property var form: grab.slot("left")
    readonly property var names: ["left", "right", "up", "down", "stop"]
    readonly property var own: grab.scene.parts?.["pad-up"] ?? [38.5, 40.5]
    readonly property real scaled: (form.size[0] - 32) / 197

    function find(name: string): var {
        for (let n = 0; n < row.count; n++) {
            const one = row.itemAt(n) as ArmPad;
            if (one?.name === name)
                return one;
        }
        return null;
    }

    x: grab.mm(form.at[0])
    y: grab.mm(form.at[1])

    Rectangle {
        color: "#D9A514"
        height: desk.grab.mm(desk.own[1] * desk.scaled + 16)
        radius: desk.grab.mm(8)
        width: desk.grab.mm(desk.form.size[0] + 16)
        x: desk.grab.mm(-8)
        y: desk.grab.mm(-8)

        Rectangle {
            anchors.fill: parent
            anchors.margins: desk.grab.mm(2.4)
            color: "#33271E"
            radius: desk.grab.mm(6)
        }
    }

    Repeater {
        id: row

        model: desk.names

        ArmPad {
            required property int index
            required property string modelData

            label: desk.grab.labels[name]
            live: !desk.grab.over_
            name: modelData
            pointed: desk.grab.ghost === name
            scaled: desk.scaled
            stage: desk.grab
            whose: desk.grab.whose(desk.grab.joint(name), 3)
            x: desk.grab.mm(index * (desk.own[0] * desk.scaled + 8))

            onHeld: on => desk.grab.hold(name, on)
            onSteered: (key, down) => desk.grab.arrow(key, down)
        }
    }
}
