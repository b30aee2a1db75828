pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A profession worth a look: its person, its name, one picture that was tapped for it. rank and
// dots: its place in the list and how firmly it stands there, where that is told.
Touchable {
    id: row

    required property var trade
    property bool ranked: false
    readonly property real inset: Style.mm(3)
    readonly property int firm: trade.dots ?? -1
    readonly property string chosen: trade.chosen?.[0] ?? ""
    readonly property real room: width - portrait.width - 3 * inset - Style.mm(4) - (dots.visible ? dots.width + 2 * inset : 0)
    readonly property real beside: room - side - inset
    readonly property real side: height - 4 * inset
    // a long name needs the picture's place
    readonly property bool shown: chosen !== "" && name.text.length * 0.6 * Style.em("body") < 2.6 * beside && Style.wordWidth("label", name.text) < beside

    label: name.text

    Picture {
        id: portrait

        height: row.height - 2 * row.inset
        source: row.trade.picture ?? ""
        width: height
        x: row.inset
        y: row.inset
    }

    Rectangle {
        color: Style.deep
        height: Style.mm(15)
        radius: height / 2
        visible: row.ranked
        width: Math.max(height, number.implicitWidth + Style.mm(5))
        x: Style.mm(1)
        y: Style.mm(1)

        Words {
            id: number

            anchors.centerIn: parent
            color: Style.paper
            role: "sign"
            text: (row.trade.level ? "= " : "") + (row.trade.rank ?? "")
        }
    }

    Words {
        id: name

        anchors.verticalCenter: parent.verticalCenter
        role: Style.fitting(text, width, row.height) === "sign" ? "sign" : text.length > 26 ? "body" : "label"
        text: row.trade.name ?? ""
        width: row.shown ? row.beside : row.room
        x: portrait.x + portrait.width + Style.mm(4)
    }

    Picture {
        height: row.side
        source: row.chosen
        visible: row.shown
        width: row.side
        x: name.x + row.beside + row.inset
        y: (row.height - height) / 2
    }

    Column {
        id: dots

        anchors.right: parent.right
        anchors.rightMargin: 1.5 * row.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(1.4)
        visible: row.firm >= 0

        Repeater {
            model: 5

            Rectangle {
                required property int index

                border.color: Style.deep
                border.width: Style.mm(0.8)
                // the fullest lies lowest
                color: 4 - index < row.firm ? Style.deep : Style.sheet
                height: Style.mm(5.4)
                radius: height / 2
                width: height
            }
        }
    }
}
