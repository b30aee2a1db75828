pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// All of one variable: its name, its needle, the keys that move it.
Item {
    id: handle

    required property StageTable stage
    required property string text
    required property real at
    // [{id, text, push}], what raises it first
    required property var keys
    required property color colour
    required property real highest
    property string pointed: ""
    // of a crew, whose it is
    property int whose: -1
    property bool live: true
    property bool rests: false
    // its name beside the needle, and its keys side by side
    property bool flat: false
    // what it moves, drawn: a part of the stage and its millimetres, where one is given
    property string inset: ""
    property var insetSize: [0, 0]
    readonly property real taken: inset !== "" && !flat && !upright && width > stage.mm(105) ? stage.mm(insetSize[0] + 5) : 0
    readonly property real pad: stage.mm(flat ? 2 : 5)
    readonly property bool upright: !flat && height > 1.25 * width
    readonly property real head: flat ? pad : highest + stage.mm(4)
    readonly property real nameWide: stage.mm(flat ? 88 : 0)
    readonly property real tube: stage.mm(16)
    // where keys stand: beside the needle, or above and below it
    readonly property real keyLeft: upright ? pad : pad + taken + nameWide + tube + stage.mm(8)
    readonly property real keyRoom: width - keyLeft - pad
    readonly property real room: height - head - pad
    readonly property int across: flat ? Math.max(1, keys.length) : !upright && keys.length > 2 ? 2 : 1
    readonly property int down: Math.ceil(keys.length / across)
    readonly property real keyHigh: upright ? Math.min(stage.mm(42), (room - stage.mm(8) * Math.max(1, keys.length - 1)) / (keys.length + 0.9)) : (room - (down - 1) * stage.mm(8)) / Math.max(1, down)

    signal pushed(string control)

    function keyY(index: int): real {
        if (!upright)
            return head + Math.floor(index / across) * (keyHigh + stage.mm(8));
        const ups = keys.filter(one => one.push > 0).length;
        const below = keys.length - index;
        return index < ups ? head + index * (keyHigh + stage.mm(8)) : height - pad - below * keyHigh - (below - 1) * stage.mm(8);
    }

    Rectangle {
        color: "#8A6D3B"
        height: parent.height
        radius: handle.stage.mm(5)
        width: parent.width
        y: handle.stage.mm(1.6)
    }

    Rectangle {
        border.color: handle.colour
        border.width: handle.stage.mm(1.4)
        color: Style.sheet
        height: parent.height
        radius: handle.stage.mm(5)
        width: parent.width
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        role: "sign"
        text: handle.text
        width: handle.flat ? handle.nameWide : parent.width - handle.stage.mm(4)
        x: handle.stage.mm(2)
        y: handle.flat ? Math.round((handle.height - height) / 2) : handle.stage.mm(2) + Math.round((handle.highest - height) / 2)
    }

    Part {
        h: handle.insetSize[1]
        n: handle.taken > 0 ? handle.inset : ""
        stage: handle.stage
        w: handle.insetSize[0]
        x: handle.pad
        y: Math.round(handle.head + (handle.room - height) / 2)
    }

    Needle {
        readonly property int ups: handle.keys.filter(one => one.push > 0).length
        readonly property real begins: handle.upright ? handle.head + ups * (handle.keyHigh + handle.stage.mm(5)) : handle.head
        readonly property real under: handle.upright ? (handle.keys.length - ups) * (handle.keyHigh + handle.stage.mm(5)) : 0

        at: handle.at
        height: handle.height - handle.pad - under - begins
        stage: handle.stage
        width: handle.tube
        x: handle.upright ? Math.round((handle.width - width) / 2) : handle.pad + handle.taken + handle.nameWide
        y: begins
    }

    Repeater {
        model: handle.keys.length

        Key {
            required property int index
            readonly property var about: handle.keys[index] ?? ({})
            readonly property real wide: (handle.keyRoom - (handle.across - 1) * handle.stage.mm(8)) / handle.across

            Accessible.description: badge.said
            colour: handle.colour
            height: Math.round(handle.keyHigh)
            live: handle.live
            objectName: "control-" + (about.id ?? "")
            rests: handle.rests
            pointed: handle.pointed !== "" && handle.pointed === about.id
            stage: handle.stage
            text: about.text ?? ""
            up: (about.push ?? 0) > 0
            // a key alone in its row takes all of it
            width: Math.round(index === handle.keys.length - 1 && index % handle.across === 0 ? handle.keyRoom : wide)
            x: Math.round(handle.keyLeft + index % handle.across * (wide + handle.stage.mm(8)))
            y: Math.round(handle.keyY(index))

            onActivated: handle.pushed(about.id)
        }
    }

    CrewBadge {
        id: badge

        height: handle.stage.mm(handle.flat ? 15 : 18)
        seat: handle.whose
        // where a name finds room at its side it is not covered
        x: -handle.stage.mm(handle.flat ? 8 : 3)
        y: handle.flat ? Math.round((handle.height - height) / 2) : -handle.stage.mm(14)
    }
}
