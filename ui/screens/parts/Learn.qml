import QtQuick
import ui
import ui.bridge
import "../../parts"

// From what tells of a profession to where it is learned.
BigButton {
    icon: "school"
    objectName: "where"
    text: qsTr("Where do I learn it?")

    onActivated: Learning.open()
}
