import QtQuick
import ui
import "../../parts"

// Somebody of the street on the pavement: a touch opens what they do. Hops where it is pressed.
Touch {
    id: passer

    // {id, name, picture}
    required property var trade
    // how much of them is hidden by what they stand behind
    property real hidden: 0

    label: trade.name ?? ""

    Person {
        height: passer.height + passer.hidden
        who: passer.trade.picture ?? ""
        width: Math.round(height * 200 / 240)
        x: Math.round((passer.width - width) / 2)
        y: passer.sunk ? -Style.mm(2) : 0
    }
}
