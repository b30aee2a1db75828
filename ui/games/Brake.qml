pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/brake.py: the brake is held, and what rolls stands at its mark. A carpet of
// light lies ahead; it ends where one would stand who braked now.
StageTable {
    id: brake

    readonly property int step: Math.floor(ms / 50)
    // the table as it is by now; time alone is no move
    property var now: table
    readonly property bool over_: table.finished ?? false
    readonly property var state_: now.state ?? ({})
    readonly property string stood: now.stood ?? ""
    readonly property bool waits: (state_.waits ?? 0) > 0
    readonly property var stop_: (content.stops ?? {})[inOrder(content.stops)[state_.stop ?? 0]?.id] ?? ({})
    // since the last whole step, in steps: what moves is drawn between them
    readonly property real part: over_ ? 0 : Math.max(0, Math.min(1.5, ms / 50 - (state_.step ?? 0)))
    readonly property real speed: (state_.speed ?? 0) / 50
    readonly property real metres: ((state_.left ?? 0) - (state_.speed ?? 0) * part) / 1000
    // of what is reached by braking from now on
    readonly property real loss: Math.max(0.1, (now.grips?.[state_.stop ?? 0] ?? 1000) / 1000 * 0.4)
    readonly property real reach: speed * speed / 2 / loss
    readonly property real exact: (now.exact ?? 1000) / 1000
    readonly property bool near: Math.abs(reach - metres) <= exact
    readonly property color carpet: near ? "#2FC36B" : reach > metres ? "#F4762A" : "#FFC928"
    // how long it has stood, 0 to 1; then a tunnel leads to the next stretch
    readonly property real standing: waits ? 1 - ((state_.waits ?? 0) - part) / 72 : 0
    readonly property bool tunnel: waits && standing > 0.78 && !over_
    // those who get on, one after another
    readonly property int aboard: waits && stood.length ? Math.floor(Math.max(0, standing - 0.15) / 0.14) : 0
    readonly property bool held: pad.holds || byKey
    readonly property bool brakes: held && speed > 0.5 && !over_
    property bool byKey: false
    property real lever: held ? 0.85 : 0
    // what instruments show, each from 0 to 1: speed, the air, the lever, the way, wheels, who boards
    readonly property var levels: [Math.min(1, speed / 26), held ? 0.28 : 0.72, lever, Math.min(1, ((state_.stop ?? 0) + (waits ? 1 : 0)) / Math.max(1, (table.of ?? 3) / 3)), ((-metres / 1.3) % 1 + 1) % 1, Math.min(1, aboard / 4)]

    function look(): void {
        const seen = over_ || !foretell ? table : foretell({
            "ms": String(Math.floor(ms))
        });
        now = seen ?? table;
    }

    // 1: the brake, on and off
    function key(number: int): void {
        if (number === 1 && pad.live)
            pad.stays = !pad.stays;
    }

    beatEveryMs: speed > 15 ? 480 : speed > 7 ? 900 : 1600
    busy: ending.running
    endsMs: content.lasts_ms || 0
    machineRuns: !waits && !over_ && speed > 0.5
    over: [
        Repeater {
            model: brake.unit > 0 ? brake.drawn.shows ?? [] : []

            Living {
                required property var modelData

                alarm: brake.brakes
                level: Math.max(0, Math.min(1, brake.levels[modelData.by ?? 0] ?? 0.5))
                shown: modelData
                stage: brake
                state_: brake.waits || brake.over_ ? "resting" : "running"
            }
        },
        LampRow {
            of: (brake.table.of ?? 0) / 3
            stage: brake
            through: brake.stood.replace(/[23]/g, "y").replace(/[01]/g, "n")
        },
        Worker {
            id: worker

            stage: brake
            who: brake.content.worker ?? ""
        },
        StageClock {
            stage: brake
        },
        HoldPad {
            id: pad

            label: qsTr("Brake")
            live: !brake.over_
            pointed: brake.ghost === "brake"
            stage: brake
            way: "brake"

            onSteered: (key, down) => {
                if (key === Qt.Key_Down)
                    brake.byKey = down;
            }
        },
        Board {
            stage: brake
            text: brake.waits ? "23".includes(brake.stood.slice(-1)) ? brake.content.right ?? "" : "" : brake.stop_.text ?? ""
        }
    ]

    Behavior on lever {
        NumberAnimation {
            duration: Style.arrive
        }
    }

    onHeldChanged: if (!over_)
        moved({
            "hold": held ? "yes" : "no"
        })
    onOver_Changed: {
        if (over_ && !Style.still)
            ending.restart();
        else
            ending.stop();
    }
    onStepChanged: look()
    onBrakesChanged: if (brakes)
        sound("own")
    onTunnelChanged: if (tunnel)
        sound("twist")
    onWaitsChanged: if (waits)
        sound("place")
    onStoodChanged: {
        const right = "23".includes(stood.slice(-1)) && stood !== "";
        if (right)
            worker.cheer();
        if (stood !== "")
            sound(right ? "right" : "not-yet");
    }
    onTableChanged: look()

    Ahead {
        id: view

        above: 0
        aside: 0
        drift: 0
        ended: brake.waits || brake.over_ ? "there" : ""
        gates: []
        gone: brake.aboard
        next: 0
        stage: brake
        toGo: brake.metres + (world.nose ?? 0)

        Patch {
            readonly property real from: -brake.metres - 4

            colour: brake.carpet
            opacity: 0.7
            paths: [[view.spot(-0.66, from, 0), view.spot(0.66, from, 0), view.spot(0.66, from + brake.reach + 4, 0), view.spot(-0.66, from + brake.reach + 4, 0)]]
            visible: !brake.waits && !brake.over_ && brake.speed > 0.2
        }

        Patch {
            readonly property real tip: brake.reach - brake.metres
            readonly property real deep: Math.max(1, (brake.reach + (view.world.nose ?? 0)) * 0.075)

            colour: brake.carpet
            paths: [[view.spot(-1.9, tip, 0), view.spot(1.9, tip, 0), view.spot(1.9, tip + deep, 0), view.spot(0, tip + 2.2 * deep, 0), view.spot(-1.9, tip + deep, 0)]]
            visible: !brake.waits && !brake.over_ && brake.speed > 0.2
        }
    }

    Rectangle {
        color: "#141B36"
        height: brake.height
        opacity: brake.tunnel ? 1 : 0
        visible: opacity > 0
        width: brake.width
        x: -parent.x

        Behavior on opacity {
            NumberAnimation {
                duration: Style.arrive
            }
        }
    }

    Timer {
        id: ending

        interval: 1200
    }
}
