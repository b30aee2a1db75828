import QtQuick
import "parts"

// Twin of kiosk/questions/hotspot.py: one tap in the right place of a picture, which fills the
// screen. Once told, the places are named where they are.
Answers {
    id: hotspot

    readonly property var ids: list.map(region => region.id)

    draws: true
    hint: qsTr("Tap the place in the picture")
    kept: [...scene.shown.map(id => scene.box(id)), ...names.seats.map(seat => seat.place)]
    spot: scene.box(chosen[0] ?? "")

    onPicked: number => {
        if (number <= ids.length && !told)
            answered([ids[number - 1]]);
    }

    Scenery {
        id: scene

        anchors.fill: parent
        blocked: hotspot.blocked
        correct: hotspot.correct
        ids: hotspot.ids
        live: !hotspot.told
        named: true
        pointed: hotspot.ghost
        regions: hotspot.content.regions ?? ({})
        room: hotspot.reach
        source: hotspot.question.picture ?? ""
        taken: hotspot.chosen
        told: hotspot.told

        onTapped: id => hotspot.answered([id])
    }

    SpotNames {
        id: names

        anchors.fill: parent
        scene: scene
    }
}
