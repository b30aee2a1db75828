import QtQuick
import ui
import "../../parts"

// What is to be beaten here this hour: a cup with what was earned on it.
Rectangle {
    id: cup

    required property int points

    Accessible.name: qsTr("Best of this hour: %1").arg(points)
    Accessible.role: Accessible.StaticText
    color: "#FFD874"
    height: Style.mm(18)
    objectName: "best"
    radius: Style.mm(3)
    width: sign.width + number.width + 3 * Style.mm(2)

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: "trophy"
        size: Style.mm(13)
        x: Style.mm(2)
    }

    Words {
        id: number

        anchors.verticalCenter: parent.verticalCenter
        role: "sign"
        text: cup.points
        x: sign.x + sign.width + Style.mm(2)
    }
}
