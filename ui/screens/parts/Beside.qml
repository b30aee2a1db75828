pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// What is one for all who choose side by side: the sun that goes over them, and at the end the
// pictures that two of them chose, in its light.
Rectangle {
    id: sky

    // 0 to 1; nothing ends when it has set
    required property real day
    // two at least are done
    required property bool told
    required property var alike
    required property int count
    readonly property real each: height - 2 * Style.mm(3)
    readonly property int most: Math.max(0, Math.floor((width - words.x - words.width - Style.gap) / (each + Style.mm(4))))

    clip: true
    color: Style.contrast ? Style.sheet : told ? Style.lamp : Style.wash
    radius: Style.corner

    Image {
        id: roofs

        fillMode: Image.TileHorizontally
        height: sourceSize.height
        source: Style.street ? Icons.look("streets/" + Style.street + "/skyline.svg") : ""
        sourceSize.height: Math.round(sky.height * 0.66)
        visible: !sky.told && !Style.contrast
        width: sky.width
        y: sky.height - height
    }

    Rectangle {
        border.color: Style.deep
        border.width: Style.border
        color: Style.lamp
        height: Style.mm(20)
        radius: height / 2
        visible: !sky.told && !Style.calm
        width: height
        x: Math.round(Style.mm(4) + sky.day * (sky.width - width - Style.mm(8)))
        y: Math.round(Style.mm(2) + (sky.height - height) * Math.pow(2 * sky.day - 1, 2) * 0.6)
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Style.ink
        role: Style.fitting(text, width, sky.height)
        text: !sky.alike.length ? qsTr("Each chose something else: a city needs all of it") : sky.count > 2 ? qsTr("Chosen by more than one of you") : qsTr("You both chose this")
        visible: sky.told
        width: sky.alike.length ? Math.min(Style.lineWidth("label", text) + Style.mm(2), sky.width * 0.5) : sky.width - 2 * Style.mm(6)
        x: Style.mm(6)
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(4)
        visible: sky.told
        x: words.x + words.width + Style.gap

        Repeater {
            model: Math.min(sky.most, sky.alike.length)

            Picture {
                required property int index

                color: Style.sheet
                height: sky.each
                source: sky.alike[index] ?? ""
                width: sky.each
            }
        }
    }
}
