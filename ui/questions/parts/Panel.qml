import QtQuick
import ui
import "../../parts"

// A thing in its window, with its name. Once told, the right one is ringed and a mistake bears one
// mark; of the others the names are gone.
Touch {
    id: panel

    required property string picture
    property bool named: true
    property bool chosen: false
    property bool correct: false
    property bool told: false
    property bool pointed: false
    property int digit: 0
    readonly property bool hit: told && correct
    readonly property bool missed: told && chosen && !correct
    // words beside the thing where there is more width than height
    readonly property bool lying: named && width > 1.7 * height && Style.wordWidth("label", label) < width * 0.5 - Style.mm(14)
    readonly property real low: height * 0.86

    live: !told

    Rectangle {
        anchors.fill: parent
        border.color: panel.hit ? Style.right : Style.main
        border.width: Style.mm(2)
        color: panel.pointed || panel.sunk ? Style.chosen : "transparent"
        radius: Style.corner
        visible: panel.hit || panel.pointed || panel.sunk
    }

    Drawing {
        address: panel.picture
        fillMode: Image.PreserveAspectFit
        height: panel.low - y
        opacity: panel.told && !panel.correct && !panel.chosen ? 0.4 : 1
        verticalAlignment: Image.AlignBottom
        width: panel.width - x - Style.mm(4)
        x: panel.lying ? sign.width + Style.mm(8) : Style.mm(4)
        y: (panel.lying || !panel.named ? Style.mm(4) : sign.height + Style.mm(6)) + (panel.sunk ? Style.mm(1) : 0)
    }

    Rectangle {
        id: sign

        readonly property real most: (panel.lying ? panel.width * 0.5 : panel.width) - Style.mm(6)

        border.color: panel.hit ? Style.right : panel.missed ? Style.notYet : Style.line
        border.width: Style.border
        color: panel.hit ? Style.rightWash : panel.missed ? Style.notYetWash : Style.sheet
        height: Math.max(Style.mm(18), name.height + Style.mm(4))
        radius: Style.corner
        visible: panel.named && (!panel.told || panel.hit || panel.missed)
        width: name.width + Style.mm(8)
        x: panel.lying ? Style.mm(3) : (panel.width - width) / 2
        y: Style.mm(3)

        Words {
            id: name

            anchors.centerIn: parent
            color: panel.hit ? Style.right : panel.missed ? Style.notYet : Style.ink
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            text: panel.label
            width: Math.min(implicitWidth, sign.most - Style.mm(8))
        }
    }

    // the mark, and before it the number that a key picks
    Rectangle {
        color: panel.hit ? Style.right : panel.missed ? Style.notYet : Style.sheet
        height: width
        radius: width / 2
        visible: panel.hit || panel.missed || Style.keys && panel.digit > 0 && !panel.told
        width: Style.mm(17)
        x: panel.width - width - Style.mm(3)
        y: panel.lying || !panel.named ? Style.mm(3) : sign.y + sign.height + Style.mm(2)

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: panel.hit ? "check-bold" : "rotate-left"
            size: Style.mm(11)
            visible: panel.told
        }

        Words {
            anchors.centerIn: parent
            color: Style.deep
            role: "label"
            text: panel.digit
            visible: !panel.told
        }
    }

    GhostHand {
        shown: panel.pointed
        x: panel.width * 0.6
        y: panel.height * 0.6
    }
}
