import QtQuick
import ui
import "../../parts"

// What somebody holds for right, at its height beside the column. beyond: on the other side, beyond
// the things that stand there. mark: what became of it.
Item {
    id: flag

    required property Glass column
    required property int value
    property color hue: Style.go
    property bool beyond: false
    property string mark: ""
    readonly property string said: figure.text + " " + column.unit
    readonly property real pole: column.stage.mm(beyond ? column.things + 6 : 14)

    function mm(millimetres: real): real {
        return column.stage.mm(millimetres);
    }

    height: mm(8)
    width: plate.width + (beyond ? pole : mm(10))
    x: beyond ? column.width : -width
    y: Math.round(mm(column.at(value)) - height / 2)

    Rectangle {
        border.color: Style.sheet
        border.width: flag.mm(0.5)
        color: flag.hue
        height: flag.mm(flag.beyond ? 3 : 4)
        width: flag.pole
        x: flag.beyond ? 0 : plate.width - flag.mm(2)
        y: Math.round((parent.height - height) / 2)
        z: -1
    }

    Rectangle {
        id: plate

        border.color: flag.hue
        border.width: flag.mm(1.6)
        color: Style.sheet
        height: words.height + flag.mm(4)
        radius: flag.mm(4)
        width: words.width + flag.mm(8)
        x: flag.beyond ? flag.pole - flag.mm(2) : 0
        // its edges stay on the column's height
        y: Math.round(Math.max(flag.mm(-10) - flag.y, Math.min(flag.column.height - flag.mm(4) - flag.y - height, (flag.height - height) / 2)))

        Item {
            id: words

            anchors.centerIn: parent
            height: figure.height + about.height
            width: Math.max(figure.implicitWidth, about.implicitWidth)

            Words {
                id: figure

                anchors.horizontalCenter: parent.horizontalCenter
                objectName: "value"
                role: "title"
                text: flag.column.spell(flag.value)
            }

            Words {
                id: about

                anchors.horizontalCenter: parent.horizontalCenter
                role: "sign"
                text: flag.column.unit
                y: figure.height
            }
        }

        Rectangle {
            border.color: Style.ink
            border.width: flag.mm(0.8)
            color: flag.mark === "star" ? Style.lamp : Style.sheet
            height: width
            objectName: flag.mark
            radius: width / 2
            visible: flag.mark !== ""
            width: flag.mm(16)
            x: Math.round((parent.width - width) / 2)
            y: -height + flag.mm(3)

            Icon {
                anchors.centerIn: parent
                name: flag.mark || "star"
                size: parent.width * 0.7
            }
        }
    }
}
