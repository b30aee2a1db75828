pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Cards of two robots' language, or parts of which they are built, as large as they find room in a
// place. What is covered shows its back; whoever laid it looks under it by holding it.
Item {
    id: cards

    required property BattleStage battle
    required property string place
    required property int side
    required property var kinds
    // so many places, of which some are empty yet
    property int places: kinds.length
    // each can be touched: a gap between them that keeps two fingers apart
    property bool live: true
    property bool touched: true
    property string prefix: "tool-"
    // cards of a plan are named by their place, what may be chosen by what it is
    property bool byPlace: false
    // (index) => whether its face is seen
    property var open: index => true
    property int running: -1
    property string pointed: ""
    // what is built in already
    property var within: []
    readonly property var slot: battle.slot(place)
    readonly property real gap: touched ? 8 : 3
    readonly property int many: Math.max(places, kinds.length, 1)
    readonly property int across: fitting().across
    readonly property real side_: fitting().side

    signal chosen(int index, string kind)

    // the most columns whose cards are the largest
    function fitting(): var {
        let best = {
            "across": 1,
            "side": 0
        };
        for (let across = 1; across <= many; across++) {
            const down = Math.ceil(many / across);
            const side = Math.min((slot.size[0] + gap) / across - gap, (slot.size[1] + gap) / down - gap, 32);
            if (side > best.side + 0.01)
                best = {
                    "across": across,
                    "side": side
                };
        }
        return best;
    }

    function drawing(kind: string): string {
        return kind === "" ? "" : (["up", "down", "left", "right", "stand", "seek"].includes(kind) ? "card-" : "part-") + kind;
    }

    function leftOf(index: int): int {
        const spare = (slot.size[0] + gap - across * (side_ + gap)) / 2;
        return battle.mm(spare + index % across * (side_ + gap));
    }

    function topOf(index: int): int {
        const spare = (slot.size[1] + gap - Math.ceil(many / across) * (side_ + gap)) / 2;
        return battle.mm(spare + Math.floor(index / across) * (side_ + gap));
    }

    height: battle.mm(slot.size[1])
    width: battle.mm(slot.size[0])
    x: battle.mm(slot.at[0])
    y: battle.mm(slot.at[1])

    Repeater {
        model: cards.battle.unit > 0 && cards.byPlace ? cards.places : 0

        Part {
            required property int index

            h: cards.side_ * 30 / 28
            n: "slot-" + cards.side
            stage: cards.battle
            visible: index >= cards.kinds.length
            w: cards.side_
            x: cards.leftOf(index)
            y: cards.topOf(index)
        }
    }

    Repeater {
        model: cards.battle.unit > 0 ? cards.kinds.length : 0

        Touch {
            id: card

            required property int index
            readonly property string kind: cards.kinds[index] ?? ""
            readonly property bool faced: cards.open(index) || sunk
            readonly property bool on: cards.running === index || cards.within.includes(kind)

            height: width
            label: faced ? cards.battle.say(kind) : qsTr("A covered card")
            live: cards.live
            objectName: cards.prefix + (cards.byPlace ? index : kind)
            width: cards.battle.mm(cards.side_)
            x: cards.leftOf(index)
            y: cards.topOf(index)

            onActivated: cards.chosen(index, kind)

            Part {
                anchors.centerIn: parent
                h: cards.side_ * 1.28
                n: "chosen"
                stage: cards.battle
                visible: card.on || cards.pointed === card.kind && !cards.byPlace
                w: cards.side_ * 1.25
            }

            Part {
                h: cards.side_ * 30 / 28
                n: card.faced ? cards.drawing(card.kind) : "back-" + cards.side
                stage: cards.battle
                w: cards.side_
                y: card.sunk ? cards.battle.mm(1) : 0
            }

            GhostHand {
                shown: cards.pointed === card.kind && !cards.byPlace
                x: card.width * 0.5
                y: card.height * 0.5
            }
        }
    }
}
