import QtQuick
import ui
import ui.bridge
import "../parts"

// Shown once, to whoever sets the station up: the guide's PIN.
Notice {
    sentence: qsTr("This is the guide's PIN. It is shown only now. Write it down.")
    title: qsTr("Welcome")

    Words {
        color: Style.deep
        font.letterSpacing: Style.mm(6)
        horizontalAlignment: Text.AlignHCenter
        objectName: "install-pin"
        role: "number"
        text: Station.installPin
        width: parent?.width ?? 0
    }

    BigButton {
        anchors.horizontalCenter: parent?.horizontalCenter
        icon: "check-bold"
        objectName: "pin-noted"
        primary: true
        text: qsTr("I have written it down")

        onActivated: Station.pinNoted()
    }
}
