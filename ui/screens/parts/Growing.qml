pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A street that is being built: a house for each picture that was chosen, in the hue of the street
// it is from, the picture in its window; plots where the others will stand. It says how far one has
// come, to nobody's hurry. What another one has chosen, too, is lit.
Item {
    id: street

    // of each house {look, picture, shared}
    required property var houses
    required property int plots
    readonly property int count: Math.max(plots, houses.length)
    readonly property real broad: Math.floor(Math.min(width / Math.max(1, count), height * 0.8))
    readonly property real road: Style.mm(2)
    readonly property var rises: [0.8, 1, 0.86, 0.94, 0.76, 0.9]

    Rectangle {
        color: Style.line
        height: street.road
        radius: height / 2
        visible: street.count > 0
        width: street.count * street.broad
        y: street.height - height
    }

    Repeater {
        model: street.count

        Item {
            id: plot

            required property int index
            readonly property var house: street.houses[index] ?? ({})
            readonly property var hue: Style.hues[house.look] ?? Style.hue
            readonly property bool built: (house.look ?? "") !== ""
            readonly property bool lit: house.shared ?? false

            height: street.height - street.road
            width: street.broad
            x: index * street.broad

            Rectangle {
                color: Style.line
                height: Style.mm(3)
                radius: height / 2
                visible: !plot.built
                width: height
                x: (parent.width - width) / 2
                y: parent.height - height - Style.mm(2)
            }

            Item {
                id: walls

                // what it still has to grow
                property real below: 0

                height: Math.round(plot.height * street.rises[plot.index % 6])
                visible: plot.built
                width: plot.width - Math.max(1, Style.mm(0.8))
                y: plot.height - height + below

                Rectangle {
                    border.color: plot.lit ? Style.deep : plot.hue[1]
                    border.width: plot.lit || Style.contrast ? Style.mm(0.8) : 0
                    color: plot.lit ? Style.lamp : Style.contrast ? Style.sheet : plot.hue[0]
                    height: parent.height - y
                    width: parent.width
                    y: Style.mm(3)
                }

                // a roof, and what smokes on it
                Rectangle {
                    color: plot.hue[1]
                    height: Style.mm(3)
                    width: parent.width
                    y: Style.mm(2)
                }

                Rectangle {
                    color: plot.hue[1]
                    height: Style.mm(3)
                    visible: plot.index % 2 === 0
                    width: Style.mm(2.4)
                    x: Math.round(parent.width * 0.64)
                }

                Rectangle {
                    id: pane

                    color: plot.lit ? Style.lamp : Style.sheet
                    height: width
                    width: walls.width - 2 * x
                    x: Math.max(1, Math.round(Style.mm(0.8)))
                    y: Style.mm(6)

                    Drawing {
                        address: plot.house.picture ?? ""
                        anchors.fill: parent
                        anchors.margins: 1
                        fillMode: Image.PreserveAspectFit
                    }
                }

                Rectangle {
                    color: plot.hue[1]
                    height: Math.max(0, parent.height - pane.y - pane.height - Style.mm(2))
                    width: Math.round(parent.width * 0.3)
                    x: Math.round(parent.width * 0.35)
                    y: parent.height - height
                }

                NumberAnimation on below {
                    duration: Style.arrive
                    easing.type: Easing.OutCubic
                    from: walls.height
                    running: plot.built && !Style.still
                    to: 0
                }
            }
        }
    }
}
