import QtQuick
import ui
import ui.bridge

// A picture of the pack or a person on its own ground; the shanyrak where there is none.
Rectangle {
    id: picture

    required property string source
    // people stand on the lower edge
    readonly property bool standing: source.startsWith("image://person/")

    color: Style.wash
    radius: Style.corner

    Drawing {
        address: picture.source || Icons.look("shanyrak.svg")
        anchors.fill: parent
        anchors.bottomMargin: picture.standing ? 0 : Style.mm(2)
        anchors.margins: Style.mm(2)
        fillMode: Image.PreserveAspectFit
        verticalAlignment: picture.standing ? Image.AlignBottom : Image.AlignVCenter
    }
}
