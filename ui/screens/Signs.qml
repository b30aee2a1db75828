pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// The eight windows of a passport: each sign tapped in order lights one, and all of them the city.
Room {
    id: room

    readonly property var now: Signs.now ?? ({})
    readonly property var windows: now.windows ?? []
    readonly property int lit: now.lit ?? 0
    readonly property bool whole: windows.length > 0 && lit === windows.length
    readonly property int across: Style.portrait || whole ? 4 : 8

    hint: whole ? qsTr("The whole city is aglow. You have been everywhere!") : qsTr("Tap the signs from your passport, window by window")
    title: whole ? qsTr("You lit the city!") : qsTr("Light the city")

    Grid {
        id: city

        readonly property real cell: (room.width - 2 * Style.edge - (columns - 1) * spacing) / columns

        columns: room.across
        spacing: Style.mm(5)

        Repeater {
            model: room.windows.length

            Pane {
                required property int index

                height: room.whole ? (city.parent.height - city.spacing) / 2 : city.cell * 1.3
                lit: index < room.lit
                next: index === room.lit
                sign: room.windows[index]?.sign ?? ""
                look: room.windows[index]?.look ?? ""
                width: city.cell
            }
        }
    }

    Grid {
        id: tiles

        readonly property real cell: (room.width - 2 * Style.edge - (columns - 1) * spacing) / columns
        readonly property real tall: Math.min(cell, (parent.height - city.height - Style.gap - (8 / columns - 1) * spacing) / (8 / columns))

        columns: room.across
        spacing: Style.gap
        visible: !room.whole
        y: city.height + Style.gap

        Repeater {
            model: Signs.shapes

            Touchable {
                id: tile

                required property string modelData
                readonly property bool missed: room.now.missed === modelData

                colour: missed ? Style.notYetWash : Style.sheet
                height: tiles.tall
                label: modelData
                objectName: "sign-" + modelData
                width: tiles.cell

                onActivated: Signs.tap(modelData)

                Drawing {
                    address: Icons.look("signs/" + tile.modelData + ".svg")
                    anchors.centerIn: parent
                    height: Math.round(Math.min(parent.height, parent.width) * 0.6)
                    width: height
                }
            }
        }
    }

    Confetti {
        anchors.fill: parent
        visible: room.whole
    }

    component Pane: Rectangle {
        id: pane

        required property string look
        required property string sign
        required property bool lit
        required property bool next
        readonly property var hue: Style.hues[look] ?? Style.hue

        border.color: next ? Style.go : hue[1]
        border.width: Style.mm(next ? 2.4 : 1.2)
        color: lit ? Style.lamp : hue[2]
        radius: Style.mm(3)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: pane.hue[1]
            height: parent.height * 0.66
            visible: !pane.lit
            width: Style.mm(0.8)
        }

        Rectangle {
            color: pane.hue[1]
            height: Style.mm(0.8)
            visible: !pane.lit
            width: parent.width
            y: parent.height * 0.33
        }

        Drawing {
            address: pane.lit ? Icons.look("signs/" + pane.sign + ".svg") : ""
            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.round(Math.min(parent.width, parent.height) * 0.5)
            visible: pane.lit
            width: height
            y: Math.round(parent.height * 0.33 - height / 2)
        }

        Image {
            readonly property real tall: Math.max(1, Math.round(pane.height * 0.3))

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Style.mm(2)
            anchors.horizontalCenter: parent.horizontalCenter
            fillMode: Image.Pad
            height: tall
            horizontalAlignment: Image.AlignLeft
            source: Icons.look("streets/" + pane.look + "/skyline.svg")
            sourceSize.height: tall
            width: parent.width - Style.mm(5)
        }
    }
}
