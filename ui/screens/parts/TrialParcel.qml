import QtQuick
import ui
import ui.bridge
import "../../parts"

// A parcel with a tag: while all is tried a prize may be had at once, to try a desk with.
Touchable {
    id: parcel

    colour: "transparent"
    height: Style.mm(84)
    label: qsTr("A prize to try")
    objectName: "trial-parcel"
    rim: "transparent"
    width: Style.mm(190)

    onActivated: Doors.tryPrize()

    Night {
        h: 84
        name: "parcel"
        w: 84
        x: parent.width - width
    }

    Rectangle {
        border.color: Style.line
        border.width: Style.mm(0.5)
        color: Style.sheet
        height: told.height + 2 * Style.mm(4)
        radius: Style.corner
        width: Style.mm(120)
        y: parent.height - height - Style.mm(8)

        Column {
            id: told

            width: parent.width - 2 * Style.mm(4)
            x: Style.mm(4)
            y: Style.mm(4)

            Words {
                color: Style.deep
                role: "label"
                text: parcel.label
                width: parent.width
            }

            Words {
                text: qsTr("Touch: win it now")
                width: parent.width
            }
        }
    }
}
