import QtQuick

// A picture behind what is asked and answered: a place fills the screen, a thing stands whole in what
// is left free.
Wide {
    id: backdrop

    required property rect free
    readonly property real ratio: art.implicitHeight > 0 ? art.implicitWidth / art.implicitHeight : 1.6
    readonly property real most: Math.min(free.width, free.height * ratio)
    // of a place the middle may be all that is free
    readonly property var middle: [{
            "x": 0.18,
            "y": 0.18,
            "width": 0.64,
            "height": 0.64
        }]

    clip: true
    place: thing ? Qt.rect(free.x + (free.width - most) / 2, free.bottom - most / ratio, most, most / ratio) : source === "" ? Qt.rect(0, 0, 0, 0) : fit.picture(width, height, ratio, middle, free, [])
    thing: ratio < 1.4

    Fit {
        id: fit
    }

    // its own size, for the ratio
    Image {
        id: art

        asynchronous: false
        source: backdrop.source
        visible: false
    }
}
