import QtQuick
import ui
import "../../parts"

// One true sentence on the street's ground.
Rectangle {
    id: told

    required property string text
    // names the sentence for whoever reads it aloud
    property string about: ""
    // as high as it may be: what finds no room is turned like pages
    property real most: Infinity

    color: Style.wash
    height: Math.max(words.height, speaker.visible ? speaker.height : 0) + 2 * Style.mm(4)
    radius: Style.corner

    Icon {
        id: bulb

        anchors.verticalCenter: parent.verticalCenter
        color: Style.deep
        name: "lightbulb-on"
        size: Style.mm(20)
        x: Style.pad
    }

    LongWords {
        id: words

        most: Math.max(1.3 * Style.em("body"), told.most - 2 * Style.mm(4))
        text: told.text
        width: parent.width - x - Style.pad - (speaker.visible ? speaker.width + Style.gap : 0)
        x: bulb.x + bulb.width + Style.pad
        y: (parent.height - height) / 2
    }

    Speaker {
        id: speaker

        about: told.about
        anchors.right: parent.right
        anchors.rightMargin: Style.pad
        anchors.verticalCenter: parent.verticalCenter
        objectName: "read-fact"
        text: told.about ? told.text : ""
    }
}
