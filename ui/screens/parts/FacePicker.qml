pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The drawn faces to pick one from, with one tap.
Room {
    id: picker

    // {id, picture} of each face
    required property var faces

    signal picked(string face)

    title: qsTr("Pick your face!")

    Grid {
        id: grid

        readonly property int rowCount: Math.ceil(picker.faces.length / columns)

        anchors.fill: parent
        columns: Style.portrait ? 3 : 6
        spacing: Style.gap

        Repeater {
            model: picker.faces.length

            Touchable {
                id: face

                required property int index
                readonly property var drawn: picker.faces[index] ?? ({})

                height: (grid.height - (grid.rowCount - 1) * Style.gap) / grid.rowCount
                label: qsTr("Face %1").arg(index + 1)
                objectName: "face-" + (drawn.id ?? "")
                width: (grid.width - (grid.columns - 1) * Style.gap) / grid.columns

                onActivated: picker.picked(drawn.id)

                Picture {
                    anchors.fill: parent
                    anchors.margins: Style.mm(3)
                    source: face.drawn.picture ?? ""
                }
            }
        }
    }
}
