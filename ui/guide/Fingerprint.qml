import QtQuick
import ui
import ui.bridge
import "../parts"

// Where a finger came down, and the how-manyth it was: who installs sees a shifted or dead glass.
Item {
    id: finger

    required property int number
    // the newest shines for a moment
    property bool shining: false

    height: Style.mm(26)
    width: height

    Image {
        anchors.centerIn: parent
        height: Style.mm(44)
        source: Icons.look("guide/splash.svg")
        sourceSize: Qt.size(width, height)
        visible: finger.shining
        width: height
    }

    Rectangle {
        anchors.fill: parent
        color: Style.paper
        opacity: 0.88
        radius: height / 2
    }

    Image {
        anchors.centerIn: parent
        height: Style.mm(25)
        source: Icons.look("guide/print.svg")
        sourceSize: Qt.size(width, height)
        width: Style.mm(20)
    }

    Rectangle {
        color: Style.deep
        height: Style.mm(14)
        radius: height / 2
        width: Math.max(height, count.implicitWidth + Style.mm(3))
        x: Style.mm(16)
        y: Style.mm(15)

        Words {
            id: count

            anchors.centerIn: parent
            color: Style.lamp
            objectName: "trial-touch"
            role: "sign"
            text: finger.number
        }
    }
}
