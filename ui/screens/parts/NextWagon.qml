pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// One thing to do now, as a wagon that has rolled in: a picture or an icon, and its words.
Touchable {
    id: wagon

    required property string text
    property string picture: ""
    property string icon: ""
    property color paint: Style.go
    readonly property real inset: Style.mm(3)
    readonly property real side: Math.min(height - 2 * inset, width * 0.4)
    // the words come first: where they find no room beside it there is no picture
    readonly property bool pictured: Style.fits("sign", text, width - side - 3 * inset, height - inset)

    colour: paint
    label: text
    rim: Qt.darker(paint, 1.5)

    Rectangle {
        id: ground

        color: Style.sheet
        height: wagon.side
        radius: wagon.picture ? Style.corner : height / 2
        visible: wagon.pictured
        width: height
        x: wagon.inset
        y: (wagon.height - height) / 2

        Icon {
            anchors.centerIn: parent
            color: wagon.paint
            name: wagon.icon
            size: parent.height * 0.74
            visible: wagon.picture === ""
        }

        Picture {
            anchors.fill: parent
            source: wagon.picture
            visible: wagon.picture !== ""
        }
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Style.paper
        horizontalAlignment: wagon.pictured ? Text.AlignLeft : Text.AlignHCenter
        role: Style.fits("title", text, width, wagon.height - wagon.inset) ? "title" : Style.fitting(text, width, wagon.height - wagon.inset)
        text: wagon.text
        width: wagon.width - x - wagon.inset
        x: wagon.pictured ? wagon.side + 2 * wagon.inset : wagon.inset
    }

    Repeater {
        model: 2

        Drawing {
            required property int index

            address: Icons.look("moments/wheel.svg")
            height: Style.mm(16)
            width: height
            x: Math.round(wagon.width * (index ? 0.8 : 0.2) - width / 2)
            y: wagon.height - Style.mm(8)
            z: -1
        }
    }
}
