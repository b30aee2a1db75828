pragma ComponentBehavior: Bound

import QtQuick
import "../../parts"

// What the hands at a helm have: pads, what instruments show, a word of the tower.
Item {
    id: hands

    required property HelmSeat seat
    // degrees that the cab leans, metres above the ground
    required property real lean
    required property real high
    required property real floats
    readonly property StageTable stage: seat.stage
    // what instruments show, each from 0 to 1: speed, lean, height, the yoke, the lever, the way,
    // how far to one side of the next gate
    readonly property var levels: [seat.over && seat.ended === "there" ? 0.62 * (1 - seat.after) : 0.62 + 0.02 * Math.sin(seat.ms / 1100), (lean + 8) / 16, Math.min(1, high / Math.max(1, (stage?.scene.world?.slope ?? 0) * ((stage?.content.speed ?? 1) * (stage?.endsMs ?? 0) / 1000 + floats))), 0.5 + 0.38 * seat.x_ + (seat.wind ? 0.06 : 0), 0.5 - 0.4 * seat.y_, stage?.endsMs ? Math.min(1, seat.ms / stage.endsMs) : 0, 0.5 + seat.beside / 2]
    // the instruments of the right one of two stand as far to the right as its pads
    readonly property var laid: stage?.drawn.slots ?? ({})
    readonly property var shift: [0, 1].map(axis => seat.place ? (laid["left-b"]?.at[axis] ?? 0) - (laid.left?.at[axis] ?? 0) : 0)

    function flip(way: string): void {
        for (let n = 0; n < pads.count; n++) {
            const pad = pads.itemAt(n) as HoldPad;
            if (pad?.live)
                pad.stays = pad.way === way && !pad.stays;
        }
    }

    function side(way: string): int {
        for (let n = 0; n < pads.count; n++) {
            const pad = pads.itemAt(n) as HoldPad;
            if (pad?.way === way)
                return pad.holds ? 1 : 0;
        }
        return 0;
    }

    anchors.fill: parent

    Binding {
        property: "padX"
        target: hands.seat
        value: hands.side("right") - hands.side("left")
    }

    Binding {
        property: "padY"
        target: hands.seat
        value: hands.side("up") - hands.side("down")
    }

    Item {
        x: hands.stage?.mm(hands.shift[0]) ?? 0
        y: hands.stage?.mm(hands.shift[1]) ?? 0

        Repeater {
            model: hands.stage && hands.stage.unit > 0 ? hands.stage.drawn.shows ?? [] : []

            Living {
                required property var modelData

                alarm: hands.seat.goes
                level: Math.max(0, Math.min(1, hands.levels[modelData.by ?? 0] ?? 0.5))
                shown: modelData
                stage: hands.stage
                state_: hands.seat.over ? "resting" : "running"
            }
        }
    }

    LampRow {
        of: hands.seat.table.of ?? 0
        stage: hands.stage
        through: hands.seat.through
        visible: hands.seat.alone
    }

    Repeater {
        id: pads

        model: hands.stage && hands.stage.unit > 0 ? ["left", "right", "up", "down"].filter(way => hands.stage.slot(way + hands.seat.end).size[0] > 0) : []

        HoldPad {
            required property string modelData
            readonly property bool lifting: modelData === "up" || modelData === "down"

            end: hands.seat.end
            label: ({
                    "left": qsTr("Left"),
                    "right": qsTr("Right"),
                    "up": qsTr("Up"),
                    "down": qsTr("Down")
                })[modelData]
            live: !hands.seat.over && (!lifting || hands.seat.lifts)
            pointed: hands.stage?.ghost === modelData
            stage: hands.stage
            way: modelData
            // a pilot and a co-pilot; where there is no up and down, one for each side
            whose: hands.stage?.whose(hands.seat.lifts ? (lifting ? 1 : 0) : modelData === "left" ? 0 : 1, 2) ?? -1

            onSteered: (key, down) => hands.seat.arrow(key, down)
        }
    }

    BigButton {
        readonly property var at: hands.stage?.slot("around" + hands.seat.end) ?? ({
                "at": [0, 0],
                "size": [0, 0]
            })

        height: hands.stage?.mm(at.size[1]) ?? 0
        icon: "arrow-u-left-top-bold"
        label: qsTr("Go around")
        objectName: "around"
        primary: true
        text: qsTr("Go around")
        visible: hands.seat.goes && at.size[0] > 0
        width: hands.stage?.mm(at.size[0]) ?? 0
        x: hands.stage?.mm(at.at[0]) ?? 0
        y: hands.stage?.mm(at.at[1]) ?? 0

        onActivated: hands.seat.goAround()
    }

    Board {
        place: "sign" + hands.seat.end
        stage: hands.stage
        text: hands.seat.goes || hands.seat.climbs ? hands.seat.content.around ?? "" : hands.stage?.toCrew || hands.seat.event
    }
}
