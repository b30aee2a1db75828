import QtQuick
import ui

// What two hands at one column know of it: what is asked now, its scale, and how the two stand.
StageTable {
    id: asking

    // quantities in the order in which both are asked
    readonly property var order: [...(sides[0]?.table.given ?? []).map(pair => pair[0]), ...(sides[0]?.table.waiting ?? [])]
    property int turn: 0
    readonly property string asked: order[turn] ?? ""
    readonly property bool last: turn >= order.length - 1
    readonly property var quantity: content.quantities?.[asked] ?? ({})
    readonly property int low: quantity.low ?? 0
    readonly property int high: quantity.high ?? 1
    readonly property int step: quantity.step ?? 1
    readonly property int nudge: Math.max(step, Math.round((high - low) / 100 / step) * step)
    readonly property int truth: quantity.value ?? 0
    readonly property int fullMs: 6500
    // what both hold for right, once both have said it
    property var set: []
    readonly property bool told: set.length === 2
    // how far the truth has gone up
    property real run: 0
    readonly property real seen: low + (truth - low) * run
    readonly property var off: set.map(value => Math.abs(value - truth))
    readonly property var nearest: told && run === 1 ? [0, 1].filter(place => off[place] === Math.min(...off)) : []
    function say(number: real): string {
        const decimals = quantity.decimals ?? 0;
        return Figures.say((number / Math.pow(10, decimals)).toFixed(decimals), true);
    }
}
