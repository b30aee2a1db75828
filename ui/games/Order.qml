pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/order.py: tap the steps in the order of the job. Each gets its number.
GameTable {
    id: order

    readonly property var placed: table.placed ?? []
    // as they lay at first: a card keeps its place, so that no finger misses it
    property var ids: []
    readonly property bool twoColumns: width > Style.mm(330) && ids.length > 3
    readonly property int across: twoColumns ? 2 : 1
    readonly property int rowCount: Math.ceil(ids.length / order.across)

    Component.onCompleted: ids = [...(table.waiting ?? []), ...placed]

    Grid {
        id: steps

        columnSpacing: 2 * Style.gap
        flow: Grid.TopToBottom
        rowSpacing: Style.gap
        rows: order.rowCount

        Repeater {
            model: order.ids.length

            GameCard {
                required property int index
                readonly property string stepId: order.ids[index] ?? ""
                readonly property var step: order.content.steps?.[stepId] ?? ({})
                readonly property int place: order.placed.indexOf(stepId) + 1
                readonly property bool lies: place > 0

                badge: lies ? String(place) : ""
                height: Math.min(Style.mm(56), (order.height - (order.rowCount - 1) * Style.gap) / Math.max(1, order.rowCount))
                mood: lies ? "settled" : order.table.refused === stepId ? "refused" : "open"
                objectName: "step-" + stepId
                picture: step.picture ?? ""
                pointed: order.ghost !== "" && order.ghost === stepId
                text: step.text ?? ""
                width: (order.width - (order.across - 1) * steps.columnSpacing) / order.across

                onActivated: order.moved({
                    "step": stepId
                })
            }
        }
    }
}
