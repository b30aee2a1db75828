import QtQuick
import ui
import ui.bridge
import "../../parts"

// A parcel with a tag below it: while all is tried a prize may be had at once, to try a desk with.
Touchable {
    id: parcel

    colour: "transparent"
    height: Style.mm(72) + tag.height - Style.mm(8)
    label: qsTr("A prize to try")
    objectName: "trial-parcel"
    rim: "transparent"
    width: Style.mm(120)

    onActivated: Doors.tryPrize()

    Night {
        h: 72
        name: "parcel"
        w: 72
        x: parent.width - width
    }

    Rectangle {
        id: tag

        border.color: Style.line
        border.width: Style.mm(0.5)
        color: Style.sheet
        height: told.height + 2 * Style.mm(4)
        radius: Style.corner
        width: parent.width
        y: parent.height - height

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
                // large letters stay where they find one line: the tag hides no question
                role: Style.fits("body", text, width, Style.mm(20)) ? "body" : "sign"
                text: qsTr("Touch: win it now")
                width: parent.width
            }
        }
    }
}
