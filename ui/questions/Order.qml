pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/questions/order.py: tap the cards in their order, each gets its number. Once told
// they stand in the right order, and a card says which number it had been given.
Answers {
    id: order

    property var placed: []
    readonly property int count: list.length
    readonly property var texts: list.map(step => step.text)
    readonly property var byId: keyed(list.map(step => [step.id, step]))
    readonly property var shown: told ? correct : list.map(step => step.id)
    readonly property int rowCount: Math.max(1, Math.ceil(count / (wide ? abreast(count > 4 ? Math.ceil(count / 2) : count, texts, Style.mm(16)) : abreast(count > 6 ? 2 : 1, texts, Style.mm(24)))))
    readonly property int columns: Math.max(1, Math.ceil(count / rowCount))

    function tap(id: string): void {
        placed = placed.includes(id) ? placed.filter(step => step !== id) : [...placed, id];
    }

    composed: true
    hint: qsTr("Tap them in the right order")
    least: row(rowCount, Style.mm(columns > 1 ? (Style.textScale > 1 ? 58 : 46) : 25))
    ready: placed.length === count

    onFinished: answered(placed)
    onPicked: number => {
        if (number <= count && !told)
            tap(list[number - 1].id);
    }

    Grid {
        anchors.fill: parent
        columns: order.columns
        spacing: Style.gap

        Repeater {
            model: order.count

            PartCard {
                required property int index
                readonly property string stepId: order.shown[index] ?? ""
                readonly property int given: (order.told ? order.chosen : order.placed).indexOf(stepId) + 1

                badge: order.told ? String(index + 1) : given > 0 ? String(given) : ""
                height: Math.min(Style.mm(order.columns > 1 ? 112 : 52), (order.height - (order.rowCount - 1) * Style.gap) / order.rowCount)
                mood: order.told ? (given === index + 1 ? "right" : "wrong") : given > 0 ? "placed" : "open"
                objectName: "step-" + stepId
                picture: order.byId[stepId]?.picture ?? ""
                pointed: stepId !== "" && order.ghost === stepId
                tag: mood === "wrong" ? qsTr("your no. %1").arg(given) : ""
                text: order.byId[stepId]?.text ?? ""
                width: order.cell(order.columns)

                onActivated: order.tap(stepId)
            }
        }
    }
}
