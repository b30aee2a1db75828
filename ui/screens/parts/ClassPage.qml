pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// What a class takes along to school: six trades, of which it may choose one together, and a code
// with all of it for the teacher's phone; on paper where there is a printer.
Item {
    id: page

    required property var now
    readonly property var trades: now.trades ?? []
    readonly property string chosen: trades.find(trade => trade.id === now.chosen)?.name ?? ""
    readonly property string paper: Excursion.paper
    readonly property real low: height - Style.card - Style.gap

    Drawing {
        id: code

        address: page.now.qr ?? ""
        fillMode: Image.Pad
        height: width
        objectName: "class-qr"
        smooth: false
        width: Math.min(page.width * (Style.portrait ? 1 : 0.46), page.low * (Style.portrait ? 0.42 : 1))
        x: Style.portrait ? (page.width - width) / 2 : page.width - width
    }

    Words {
        id: says

        role: "label"
        text: page.paper === "printed" ? qsTr("Your sheet is coming") : page.paper === "failed" ? qsTr("The printer is not ready") : page.chosen ? qsTr("Together we choose: %1").arg(page.chosen) : qsTr("Point the teacher's phone at the code. Which trade do we choose together?")
        width: Style.portrait ? page.width : code.x - 2 * Style.gap
        y: Style.portrait ? code.height + Style.gap : 0
    }

    Grid {
        id: tiles

        readonly property int rowCount: Math.ceil(page.trades.length / columns)

        columns: 2
        height: page.low - y
        spacing: Style.gap
        width: says.width
        y: says.y + says.height + Style.gap

        Repeater {
            model: page.trades.length

            Tile {
                required property int index
                readonly property var trade: page.trades[index] ?? ({})
                readonly property bool chosen: page.now.chosen === trade.id

                colour: chosen ? Style.chosen : Style.sheet
                height: (tiles.height - (tiles.rowCount - 1) * Style.gap) / tiles.rowCount
                icon: chosen ? "check-bold" : ""
                objectName: "class-trade-" + (trade.id ?? "")
                picture: trade.picture ?? ""
                rim: chosen ? Style.deep : Style.line
                text: trade.name ?? ""
                wide: true
                width: (tiles.width - (tiles.columns - 1) * Style.gap) / tiles.columns

                onActivated: Excursion.choose(trade.id)
            }
        }
    }

    Row {
        anchors.bottom: parent.bottom
        spacing: Style.gap

        BigButton {
            height: Style.card
            icon: "arrow-left"
            label: qsTr("Back")
            objectName: "class-back"
            text: ""
            width: Style.card

            onActivated: Excursion.showPage(false)
        }

        BigButton {
            height: Style.card
            icon: "printer"
            label: qsTr("Print it")
            objectName: "class-print"
            text: Style.portrait ? "" : label
            visible: page.paper === "ready" || page.paper === "failed"

            onActivated: Excursion.printPage()
        }
    }
}
