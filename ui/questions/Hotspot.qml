import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/hotspot.py: one tap in the right place of a picture. Once told the
// places are named.
Answers {
    id: hotspot

    readonly property var ids: list.map(region => region.id)
    // beside the picture there is room for words
    readonly property bool aside: wide && width - height * scene.ratio >= Style.mm(96)

    draws: true
    hint: aside ? "" : says.text
    least: Style.mm(width > Style.mm(300) ? 120 : 96)

    onPicked: number => {
        if (number <= ids.length && !told)
            answered([ids[number - 1]]);
    }

    Scenery {
        id: scene

        height: hotspot.aside ? parent.height : parent.height - (names.visible ? names.height + Style.gap : 0)
        ids: hotspot.ids
        live: !hotspot.told
        pointed: hotspot.ghost
        regions: hotspot.content.regions ?? ({})
        correct: hotspot.correct
        source: hotspot.question.picture ?? ""
        taken: hotspot.chosen
        told: hotspot.told
        width: hotspot.aside ? Math.min(parent.width, parent.height * ratio) : parent.width

        onTapped: id => hotspot.answered([id])
    }

    Words {
        id: says

        text: qsTr("Tap the place in the picture")
        visible: hotspot.aside && !hotspot.told
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
        width: hotspot.aside ? parent.width - x : parent.width
        x: hotspot.aside ? scene.width + Style.gap : 0
        y: hotspot.aside ? (parent.height - height) / 2 : parent.height - height
    }
}
