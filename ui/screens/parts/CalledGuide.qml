import QtQuick
import ui
import "../../parts"

// A prize that a guide hands over at this screen: the prize, and whom to call for it.
Item {
    id: called

    required property string picture
    required property string name
    // handed over already: it is the child's
    required property bool over
    readonly property real side: Style.portrait ? Math.min(width * 0.52, Style.mm(150)) : Math.min(height * 0.62, Style.mm(150))

    Column {
        anchors.centerIn: parent
        spacing: Style.gap
        width: parent.width

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.gap

            Picture {
                height: called.side
                source: called.picture
                width: called.side * 1.2
            }

            Rectangle {
                color: called.over ? Style.rightWash : Style.wash
                height: called.side
                radius: Style.corner
                width: called.side * (Style.portrait ? 0.55 : 0.8)

                Icon {
                    anchors.centerIn: parent
                    color: called.over ? Style.right : Style.deep
                    name: called.over ? "check-circle" : "human-greeting-variant"
                    size: called.side * (Style.portrait ? 0.45 : 0.65)
                }
            }
        }

        Words {
            color: Style.deep
            horizontalAlignment: Text.AlignHCenter
            role: "title"
            text: called.name
            width: parent.width
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            objectName: "prize-says"
            role: "label"
            text: called.over ? qsTr("It is yours. Well done!") : qsTr("Call a guide: you get it right here.")
            width: parent.width
        }
    }
}
