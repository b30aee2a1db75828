import QtQuick

// What is seen through the glass by who holds a helm.
Pane {
    id: seen

    required property HelmSeat seat
    readonly property alias lean: view.lean
    readonly property alias high: view.height_
    readonly property alias floats: view.floats

    place: seat.place
    stage: seat.stage

    Ahead {
        id: view

        above: seen.seat.above
        aside: seen.seat.aside
        drift: seen.seat.drift
        ended: seen.seat.ended
        far: seen.far
        level: !seen.whole
        gates: seen.seat.now.gates ?? []
        next: seen.seat.through.length
        stage: seen.stage
        toGo: seen.seat.way
        wind: Math.sign(seen.seat.wind)
    }

    Streaks {
        stage: seen.stage
        wind: Math.sign(seen.seat.wind)
    }
}
