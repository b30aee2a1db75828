import QtQuick
import ui
import "../../city"
import "../../parts"

// What the round came to, readable across the hall, and the window it lit.
Item {
    id: score

    required property int points
    required property int of
    required property bool won
    required property var windows
    required property int lit
    readonly property bool all: lit > windows.length
    // large letters need the window's room
    readonly property bool shown: Style.textScale <= 1.2
    // the street's sign, for a passport; on a narrow screen it takes the window's place
    property bool signed: false

    height: Math.max(mark.height, words.height)

    Shanyrak {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        opening: score.won
        size: Style.mm(42)
    }

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(1)
        width: score.width - x - (pane.visible ? pane.width + Style.gap : 0) - (sign.visible ? sign.width + Style.gap : 0)
        x: mark.width + Style.gap

        Words {
            color: Style.deep
            role: "number"
            text: qsTr("%1 of %2").arg(score.points).arg(score.of)
            width: parent.width
        }

        Words {
            role: "label"
            text: score.all ? qsTr("The whole street is aglow!") : qsTr("Window no. %1 is lit in the street!").arg(score.lit)
            visible: score.lit > 0
            width: parent.width
        }
    }

    SignCard {
        id: sign

        height: Style.mm(42)
        visible: score.signed
        width: height
        x: score.width - width - (pane.visible ? pane.width + Style.gap : 0)
        y: (score.height - height) / 2
    }

    LitWindow {
        id: pane

        height: Style.mm(42)
        lit: score.lit
        objectName: "lit-window"
        visible: score.lit > 0 && score.shown && !(sign.visible && Style.portrait)
        width: Style.mm(Style.portrait ? 44 : 72)
        windows: score.windows
        x: score.width - width
        y: (score.height - height) / 2
    }
}
