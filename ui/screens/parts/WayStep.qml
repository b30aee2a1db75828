import QtQuick
import ui
import ui.bridge
import "../../parts"

// One turn of a way: its number, the arrow, and what is seen there: a street's skyline or the goal.
Rectangle {
    id: step

    required property int number
    required property string turn
    // of a street, "" = what the icon shows
    required property string look
    required property string name
    property string goalIcon: "flag-checkered"
    readonly property var hue: Style.hues[look] ?? Style.hue
    readonly property var arrows: ({
            "left": "arrow-left-top-bold",
            "right": "arrow-right-top-bold",
            "back": "arrow-u-left-top-bold",
            "ahead": "arrow-up-bold"
        })
    // words beside the picture, where there is room for them
    property bool worded: false
    readonly property real side: height - 2 * Style.mm(3)

    border.color: number === 1 ? "#C23616" : Style.line
    border.width: number === 1 ? Style.mm(1) : Style.border
    color: Style.sheet
    radius: Style.corner

    Accessible.name: says.text
    Accessible.role: Accessible.StaticText

    Icon {
        id: arrow

        anchors.verticalCenter: parent.verticalCenter
        color: Style.ink
        name: step.arrows[step.turn] ?? "arrow-up-bold"
        size: Math.min(step.side, Style.mm(26))
        x: Style.mm(5)
    }

    Rectangle {
        id: seen

        clip: true
        color: step.look ? step.hue[2] : Style.chosen
        height: step.side
        radius: Style.corner
        width: step.worded ? Style.mm(52) : step.width - x - Style.mm(3)
        x: arrow.x + arrow.width + Style.mm(4)
        y: Style.mm(3)

        Image {
            anchors.bottom: parent.bottom
            fillMode: Image.Pad
            height: sourceSize.height
            horizontalAlignment: Image.AlignLeft
            source: step.look ? Icons.look("streets/" + step.look + "/skyline.svg") : ""
            sourceSize.height: Math.max(1, Math.round(step.side * 0.92))
            verticalAlignment: Image.AlignBottom
            visible: step.look !== ""
            width: parent.width
        }

        Icon {
            anchors.centerIn: parent
            color: Style.deep
            name: step.goalIcon
            size: Math.min(parent.height * 0.8, parent.width * 0.8)
            visible: step.look === ""
        }
    }

    Words {
        id: says

        anchors.verticalCenter: parent.verticalCenter
        role: Style.fitting(text, width, step.height)
        text: step.name
        visible: step.worded
        width: step.width - x - Style.mm(4)
        x: seen.x + seen.width + Style.mm(5)
    }

    StepNumber {
        number: step.number
        x: -Style.mm(2)
        y: -Style.mm(2)
    }
}
