pragma ComponentBehavior: Bound

import QtQuick
import ui

// The city made of work, in paper layers: hills and domed roofs, the street's skyline, the pavement.
// It drifts by whole pixels a few times a second: cheap without a graphics card, calm for the eye.
Item {
    id: city

    property bool drifting: false
    // windows lit today: one a finished round
    property int lit: 0
    property int steps: 0
    readonly property real unit: height / 100

    clip: true

    Layer {
        aspect: 4
        name: "far"
        speed: 0.25
        tall: 46
        rise: 34
    }

    Layer {
        aspect: 4
        name: Style.street
        speed: 0.5
        tall: 78
        rise: 12
        windows: city.lit
    }

    Layer {
        aspect: 8
        name: "pavement"
        speed: 1
        tall: 30
        rise: 0
    }

    Timer {
        interval: 66
        repeat: true
        running: city.drifting

        onTriggered: city.steps++
    }

    component Layer: Item {
        id: layer

        required property string name
        required property real tall
        required property real rise
        required property real speed
        required property real aspect
        property int windows: 0
        readonly property real tileWidth: Math.round(height * aspect)
        readonly property int tiles: Math.ceil(city.width / Math.max(1, tileWidth)) + 1

        height: Math.round(tall * city.unit)
        width: tileWidth * tiles
        x: -(Math.floor(city.steps * speed) % Math.max(1, tileWidth))
        y: Math.round(city.height - height - rise * city.unit)

        Repeater {
            model: layer.tiles

            Image {
                id: tile

                required property int index

                height: layer.height
                source: Qt.resolvedUrl("../../assets/look/city/" + layer.name + ".svg")
                sourceSize.height: layer.height
                sourceSize.width: layer.tileWidth
                width: layer.tileWidth
                x: index * layer.tileWidth

                Windows {
                    lit: layer.windows
                    unit: layer.height / 100
                    visible: layer.windows > 0
                }
            }
        }
    }
}
