import QtQuick
import ui

// Protection has done its work: a shutter comes down over the place, a shield stands on it.
Item {
    id: shield

    required property StageTable stage
    required property bool shown
    readonly property var slot: stage.slot("shield")
    property real down: shown ? 1 : 0

    clip: true
    height: stage.mm(slot.size[1])
    visible: down > 0
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Behavior on down {
        NumberAnimation {
            duration: Style.still ? 0 : 700
            easing.type: Easing.InOutQuad
        }
    }

    Part {
        h: shield.slot.size[1]
        n: "shutter"
        stage: shield.stage
        w: shield.slot.size[0]
        y: Math.round((shield.down - 1) * shield.height)
    }

    Part {
        h: Math.min(70, shield.slot.size[1] * 0.8)
        n: "shield"
        stage: shield.stage
        visible: shield.down === 1
        w: h * 60 / 67
        x: Math.round((shield.width - width) / 2)
        y: Math.round((shield.height - height) / 2)
    }
}
