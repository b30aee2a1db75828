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
    // where the skyline has windows, in hundredths of its height, in the order they light up
    readonly property var windows: ({
            "metallurgists": [[314.5, 79.5], [314.5, 88], [283, 79.5], [283, 88], [115.5, 85], [335.5, 79.5], [108.75, 85], [335.5, 88], [304, 79.5], [102, 85], [304, 88], [95.25, 85], [272.5, 79.5], [272.5, 88], [28.25, 73.5], [88.5, 85], [28.25, 82], [28.25, 90.5], [325, 79.5], [21.5, 73.5], [325, 88], [21.5, 82], [21.5, 90.5], [14.75, 73.5], [293.5, 79.5], [14.75, 82], [293.5, 88], [14.75, 90.5], [8, 73.5], [262, 79.5], [8, 82], [262, 88], [8, 90.5], [346, 79.5], [346, 88]]
        })

    Rectangle {
        height: city.height
        width: city.width

        gradient: Gradient {
            GradientStop {
                color: Style.paper
                position: 0
            }

            GradientStop {
                color: Style.wash
                position: 0.55
            }
        }
    }

    // the road goes on below
    Rectangle {
        color: Style.road
        height: Style.windowHeight
        width: city.width
        y: city.height
    }

    Layer {
        aspect: 4
        name: "far"
        speed: 0.25
        tall: 64
        rise: 14
    }

    Layer {
        aspect: 4
        name: Style.street
        speed: 0.5
        tall: 78
        rise: 12
        lit: city.lit
    }

    Layer {
        aspect: 8
        name: "pavement"
        speed: 1
        tall: 30
        rise: 0
    }

    Timer {
        interval: 40
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
        property int lit: 0
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

                Lamps {
                    height: layer.height
                    lit: layer.lit
                    places: city.windows[layer.name] ?? []
                }
            }
        }
    }
}
