import QtQuick
import ui.bridge
import "../../parts"

// From what tells of a profession to where it is learned.
BigButton {
    icon: "school"
    label: qsTr("Where do I learn it?")
    objectName: "where"
    text: label

    onActivated: Learning.open()
}
