import QtQuick
import ui
import "../parts"

// Twin of kiosk/questions/hotspot.py: one tap in the right place of a picture. Once told the
// places are named.
Answers {
    id: hotspot

    readonly property var ids: list.map(region => region.id)

    draws: true
    hint: wide ? "" : says.text
    least: Style.mm(width > Style.mm(300) ? 120 : 96)

    onPicked: number => {
        if (number <= ids.length && !told)
            answered([ids[number - 1]]);
    }

    Scenery {
        id: scene

        height: hotspot.wide ? parent.height : parent.height - (names.visible ? names.height + Style.gap : 0)
        ids: hotspot.ids
        live: !hotspot.told
        pointed: hotspot.ghost
        regions: hotspot.content.regions ?? ({})
        correct: hotspot.correct
        source: hotspot.question.picture ?? ""
        taken: hotspot.chosen
        told: hotspot.told
        width: hotspot.wide ? Math.min(parent.width, parent.height * ratio) : parent.width

        onTapped: id => hotspot.answered([id])
    }

    Words {
        id: says

        text: qsTr("Tap the place in the picture")
        visible: hotspot.wide && !hotspot.told
        width: names.width
        x: names.x
        y: (parent.height - height) / 2
    }

    SpotNames {
        id: names

        chosen: hotspot.chosen
        ids: hotspot.ids
        regions: scene.regions
        correct: hotspot.correct
        visible: hotspot.told
        width: hotspot.wide ? parent.width - x : parent.width
        x: hotspot.wide ? scene.width + Style.gap : 0
        y: hotspot.wide ? (parent.height - height) / 2 : parent.height - height
    }
}
