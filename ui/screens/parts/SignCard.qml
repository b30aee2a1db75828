import QtQuick
import ui
import ui.bridge
import "../../parts"

// This street's sign, large: a pencil says that it is to be drawn; a touch leads to all windows.
Touchable {
    id: card

    label: qsTr("Draw this sign into your passport's window")
    objectName: "street-sign"
    rim: Style.deep

    onActivated: Signs.open()

    Drawing {
        address: Signs.here === "" ? "" : Icons.look("signs/" + Signs.here + ".svg")
        anchors.centerIn: parent
        height: Math.round(card.height * 0.62)
        width: height
    }

    Icon {
        color: Style.deep
        name: "pencil"
        size: Style.mm(11)
        x: parent.width - width - Style.mm(2)
        y: parent.height - height - Style.mm(2)
    }
}
