pragma ComponentBehavior: Bound

import QtQuick
import ui

// What is seen through the glass by who holds a brake: a carpet of light lies ahead; it ends where one
// would stand who braked now. Of two the platform lies between their tracks.
Pane {
    id: seen

    required property BrakeSeat seat

    mirrored: seat.place === 1
    place: seat.place
    stage: seat.stage

    Ahead {
        id: view

        above: 0
        aside: 0
        drift: 0
        ended: seen.seat.waits || seen.seat.over ? "there" : ""
        far: seen.far
        gates: []
        gone: seen.seat.aboard
        level: !seen.whole
        mirrored: seen.mirrored
        next: 0
        stage: seen.stage
        toGo: seen.seat.metres + (world.nose ?? 0)

        Patch {
            readonly property real from: -seen.seat.metres - 4

            colour: seen.seat.carpet
            opacity: 0.7
            paths: [[view.spot(-0.66, from, 0), view.spot(0.66, from, 0), view.spot(0.66, from + seen.seat.reach + 4, 0), view.spot(-0.66, from + seen.seat.reach + 4, 0)]]
            visible: !seen.seat.waits && !seen.seat.over && seen.seat.speed > 0.2
        }

        Patch {
            readonly property real tip: seen.seat.reach - seen.seat.metres
            readonly property real deep: Math.max(1, (seen.seat.reach + (view.world.nose ?? 0)) * 0.075)

            colour: seen.seat.carpet
            paths: [[view.spot(-1.9, tip, 0), view.spot(1.9, tip, 0), view.spot(1.9, tip + deep, 0), view.spot(0, tip + 2.2 * deep, 0), view.spot(-1.9, tip + deep, 0)]]
            visible: !seen.seat.waits && !seen.seat.over && seen.seat.speed > 0.2
        }
    }

    Rectangle {
        color: "#141B36"
        height: seen.stage?.height ?? 0
        opacity: seen.seat.tunnel ? 1 : 0
        visible: opacity > 0
        width: seen.stage?.width ?? 0
        x: ((seen.stage?.mm(seen.stage.sheet.width) ?? 0) - width) / 2

        Behavior on opacity {
            NumberAnimation {
                duration: Style.arrive
            }
        }
    }

    Tunnel {
        far: seen.far
        stage: seen.stage
        visible: seen.seat.tunnel
    }
}
