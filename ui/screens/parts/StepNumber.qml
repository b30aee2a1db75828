import QtQuick
import ui
import "../../parts"

// Which turn of a way it is: the same disc on the plan and beside the turn's picture.
Rectangle {
    id: disc

    required property int number

    border.color: "#FFFFFF"
    border.width: Style.mm(0.8)
    color: "#8F2410"
    height: Style.mm(12)
    radius: height / 2
    width: height

    Words {
        anchors.centerIn: parent
        color: "#FFFFFF"
        role: "sign"
        text: disc.number
    }
}
