pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// The city made of work, in paper layers: hills and domed roofs, the street's skyline, the pavement.
// It drifts by whole pixels a few times a second: cheap without a graphics card, calm for the eye.
Item {
    id: city

    property bool drifting: false
    // the windows of the skyline, and how many are lit today: one a finished round
    required property var windows
    property int lit: 0
    // it sleeps: two veils between its layers, and nobody on the pavement
    property bool night: false
    // it is evening: every drawing in its evening colours, on a sky that another one draws
    property bool dusk: false
    // until it is, nothing is drawn that nobody sees
    property bool wanted: true
    property int steps: 0
    // milliseconds between two of them
    property int stepMs: 40
    // the drawings' units: layers are 3840 wide, the skyline 900 high on a pavement of 115
    readonly property real unit: height / 1015

    Rectangle {
        height: city.height
        visible: !city.night && !city.dusk
        width: city.width

        gradient: Gradient {
            GradientStop {
                color: Style.paper
                position: 0
            }

            GradientStop {
                color: Style.wash
                position: 0.7
            }
        }
    }

    // what stands below stands on the street's own ground
    Rectangle {
        color: city.night ? Style.nightGround : Style.deep
        height: Style.windowHeight
        visible: !city.dusk
        width: city.width
        y: city.height
    }

    Layer {
        name: "far"
        rise: 115
        speed: 0.25
        tall: 620
    }

    Layer {
        lit: city.lit
        name: "skyline"
        rise: 115
        speed: 0.5
        tall: 900
    }

    Layer {
        name: "front"
        speed: 1
        tall: 420
        visible: !city.night
    }

    // at night the pavement alone
    Rectangle {
        color: Style.nightGround
        height: Math.round(115 * city.unit)
        visible: city.night
        width: city.width
        y: city.height - height

        Rectangle {
            color: Style.nightEdge
            height: Style.mm(3)
            width: parent.width
        }
    }

    Timer {
        interval: city.stepMs
        repeat: true
        running: city.drifting

        onTriggered: city.steps++
    }

    component Layer: Item {
        id: layer

        required property string name
        required property real tall
        required property real speed
        property real rise: 0
        property int lit: 0
        readonly property real tileWidth: Math.max(1, Math.round(3840 * city.unit))
        readonly property int tiles: Math.ceil(city.width / tileWidth) + 1

        height: Math.round(tall * city.unit)
        width: tileWidth * tiles
        x: -(Math.floor(city.steps * speed) % tileWidth)
        y: Math.round(city.height - rise * city.unit) - height

        Repeater {
            model: layer.tiles

            Image {
                id: tile

                required property int index

                // never scaled: that would be paid for in every frame
                fillMode: Image.Pad
                height: layer.height
                horizontalAlignment: Image.AlignLeft
                source: !Style.street || !city.wanted ? "" : city.dusk ? "image://dusk/" + Style.street + "/" + layer.name : Icons.look("streets/" + Style.street + "/" + layer.name + ".svg")
                sourceSize.width: layer.tileWidth
                verticalAlignment: Image.AlignBottom
                width: layer.tileWidth
                x: index * layer.tileWidth

                Rectangle {
                    anchors.fill: parent
                    color: Style.night
                    opacity: 0.7
                    visible: city.night
                }

                Lamps {
                    lit: layer.lit
                    places: city.windows
                    unit: city.unit
                }
            }
        }
    }
}
