pragma ComponentBehavior: Bound

import QtQuick
import ui

// What the hand at a brake has: its lever, what instruments show, why it may slide.
Item {
    id: hands

    required property BrakeSeat seat
    readonly property StageTable stage: seat.stage
    readonly property var laid: stage?.drawn.slots ?? ({})
    // the instruments of the right one of two stand as far to the right as its lever
    readonly property real shift: seat.place ? (laid["brake-b"]?.at[0] ?? 0) - (laid.brake?.at[0] ?? 0) : 0
    property real lever: seat.held ? 0.85 : 0
    // what instruments show, each from 0 to 1: speed, the air, the lever, the way, wheels, who boards
    readonly property var levels: [Math.min(1, seat.speed / 26), seat.held ? 0.28 : 0.72, lever, Math.min(1, ((seat.at.stop ?? 0) + (seat.waits ? 1 : 0)) / Math.max(1, (seat.table.of ?? 3) / 3)), ((-seat.metres / 1.3) % 1 + 1) % 1, Math.min(1, seat.aboard / 4)]

    // on and off, by a digit
    function flip(): void {
        if (pad.live)
            pad.stays = !pad.stays;
    }

    anchors.fill: parent

    Behavior on lever {
        NumberAnimation {
            duration: Style.arrive
        }
    }

    Binding {
        property: "byPad"
        target: hands.seat
        value: pad.holds
    }

    Item {
        x: hands.stage?.mm(hands.shift) ?? 0

        Repeater {
            model: hands.stage && hands.stage.unit > 0 ? hands.stage.drawn.shows ?? [] : []

            Living {
                required property var modelData

                alarm: hands.seat.brakes
                level: Math.max(0, Math.min(1, hands.levels[modelData.by ?? 0] ?? 0.5))
                shown: modelData
                stage: hands.stage
                state_: hands.seat.waits || hands.seat.over ? "resting" : "running"
            }
        }
    }

    LampRow {
        of: (hands.seat.table.of ?? 0) / 3
        stage: hands.stage
        through: hands.seat.stood.replace(/[23]/g, "y").replace(/[01]/g, "n")
        visible: hands.seat.alone
    }

    HoldPad {
        id: pad

        end: hands.seat.end
        label: qsTr("Brake")
        live: !hands.seat.over
        pointed: hands.stage?.ghost === "brake"
        stage: hands.stage
        way: "brake"

        onSteered: (key, down) => {
            if (key === Qt.Key_Down)
                hands.seat.byKey = down;
        }
    }

    Board {
        place: "sign" + hands.seat.end
        stage: hands.stage
        text: hands.seat.waits ? "23".includes(hands.seat.stood.slice(-1)) ? hands.seat.content.right ?? "" : "" : hands.seat.stop_.text ?? ""
    }
}
