pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Cards of a robot's language in a place: as large as they all find room, a gap between them that
// keeps two fingers apart.
Item {
    id: code

    required property StageTable stage
    required property string place
    required property var blocks
    // so many places, of which some are empty yet
    property int places: blocks.length
    property int running: -1
    property int broke: -1
    property string pointed: ""
    property bool live: true
    property string prefix: "block-"
    // cards of a program are named by their place, keys by what they say
    property bool byPlace: true
    readonly property var slot: stage.slot(place)
    readonly property real gap: 8
    readonly property int many: Math.max(places, blocks.length, 1)
    readonly property int across: fitting().across
    readonly property real side: fitting().side

    signal chosen(int index, string block)

    // the most columns whose cards are the largest
    function fitting(): var {
        let best = {
            "across": 1,
            "side": 0
        };
        for (let across = 1; across <= many; across++) {
            const down = Math.ceil(many / across);
            const side = Math.min((slot.size[0] + gap) / across - gap, (slot.size[1] + gap) / down - gap, 32);
            if (side > best.side)
                best = {
                    "across": across,
                    "side": side
                };
        }
        return best;
    }

    function leftOf(index: int): int {
        // in the middle of their place
        const spare = (slot.size[0] + gap - across * (side + gap)) / 2;
        return stage.mm(spare + index % across * (side + gap));
    }

    function topOf(index: int): int {
        return stage.mm(Math.floor(index / across) * (side + gap));
    }

    height: stage.mm(slot.size[1])
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: code.stage.unit > 0 && code.byPlace ? code.places : 0

        Rectangle {
            required property int index

            border.color: Style.paper
            border.width: code.stage.mm(0.8)
            color: "transparent"
            height: width
            opacity: 0.5
            radius: code.stage.mm(4)
            width: code.stage.mm(code.side)
            x: code.leftOf(index)
            y: code.topOf(index)
        }
    }

    Repeater {
        model: code.stage.unit > 0 ? code.blocks.length : 0

        Touchable {
            id: card

            required property int index
            readonly property string kind: code.blocks[index] ?? ""
            readonly property bool on: code.running === index
            readonly property bool wrong: code.broke === index

            colour: wrong ? Style.notYetWash : on || code.pointed === kind && !code.byPlace ? Style.chosen : Style.sheet
            height: width
            label: kind
            live: code.live
            objectName: code.prefix + (code.byPlace ? index : kind)
            rim: wrong ? Style.notYet : on ? Style.main : Style.deep
            width: code.stage.mm(code.side)
            x: code.leftOf(index)
            y: code.topOf(index) - (on ? code.stage.mm(2) : 0)

            onActivated: code.chosen(index, kind)

            Icon {
                color: kindColour(card.kind)
                name: iconOf(card.kind)
                size: Math.round(card.width * (card.kind.startsWith("repeat") ? 0.5 : 0.7))
                x: Math.round((card.width - width) / (card.kind.startsWith("repeat") ? 6 : 2))
                y: Math.round((card.height - height) / 2)

                function iconOf(block: string): string {
                    return ({
                            "forward": "arrow-up-bold",
                            "left": "arrow-left-top-bold",
                            "right": "arrow-right-top-bold",
                            "pick": "package-up",
                            "skip": "skip-next",
                            "end": "code-brackets"
                        })[block] ?? "repeat";
                }

                function kindColour(block: string): color {
                    return block === "pick" ? Style.main : block === "left" || block === "right" ? Style.go : Style.deep;
                }
            }

            Words {
                anchors.right: parent.right
                anchors.rightMargin: Math.round(card.width * 0.14)
                anchors.verticalCenter: parent.verticalCenter
                color: Style.deep
                role: "label"
                text: card.kind.slice(-1)
                visible: card.kind.startsWith("repeat")
            }

            GhostHand {
                shown: code.pointed === card.kind && !code.byPlace
                x: card.width * 0.5
                y: card.height * 0.5
            }
        }
    }
}
