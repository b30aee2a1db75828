pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Who has met whom, and who goes on: level by level, read from across the hall.
Item {
    id: tree

    // see ui/bridge/bracket.py
    required property var now
    readonly property var pairs: now.pairs ?? []
    readonly property int first: (pairs.length + 1) / 2
    readonly property int levels: pairs.length > 3 ? 3 : 2
    readonly property real wide: (width - (levels - 1) * Style.mm(9)) / levels

    // of a pair its level, and its number in it
    function level(pair: int): var {
        let begins = 0;
        for (let level = 0, many = first; ; level++, many /= 2) {
            if (pair < begins + many || many <= 1)
                return [level, pair - begins, many];
            begins += many;
        }
    }

    function leftOf(pair: int): real {
        return level(pair)[0] * (wide + Style.mm(9));
    }

    function middleOf(pair: int): real {
        const [, number, many] = level(pair);
        return height * (number + 0.5) / many;
    }

    Repeater {
        model: tree.pairs.length

        Item {
            id: lines

            required property int index
            readonly property int next: index < tree.pairs.length - 1 ? tree.first + Math.floor(index / 2) : -1
            readonly property real from: tree.middleOf(index)
            readonly property real to: next < 0 ? from : tree.middleOf(next)

            visible: next >= 0
            x: tree.leftOf(index) + tree.wide

            Rectangle {
                color: "#A887FB"
                height: Style.mm(1.6)
                width: Style.mm(4.5)
                y: lines.from - height / 2
            }

            Rectangle {
                color: "#A887FB"
                height: Math.abs(lines.to - lines.from) + Style.mm(1.6)
                width: Style.mm(1.6)
                x: Style.mm(4.5)
                y: Math.min(lines.from, lines.to) - Style.mm(0.8)
            }

            Rectangle {
                color: "#A887FB"
                height: Style.mm(1.6)
                width: Style.mm(4.5)
                x: Style.mm(4.5)
                y: lines.to - height / 2
            }
        }
    }

    Repeater {
        model: tree.pairs.length

        Rectangle {
            id: box

            required property int index
            readonly property var pair: tree.pairs[index] ?? ({})
            readonly property bool now: tree.now.stage !== "won" && tree.now.pair === index
            readonly property real row: (height - Style.mm(3)) / 2

            border.color: now ? Style.lamp : "#7D6BD6"
            border.width: Style.mm(now ? 1.6 : 0.8)
            color: "#1D1050"
            height: Math.min(Style.mm(44), tree.height / tree.first - Style.mm(5))
            radius: Style.mm(4)
            width: tree.wide
            x: tree.leftOf(index)
            y: tree.middleOf(index) - height / 2

            Repeater {
                model: 2

                Rectangle {
                    id: seat

                    required property int index
                    readonly property string id: (index ? box.pair.b : box.pair.a) ?? ""
                    readonly property var team: (tree.now.teams ?? {})[id] ?? ({})
                    readonly property bool won: id !== "" && box.pair.winner === id
                    readonly property bool lost: (box.pair.winner ?? "") !== "" && !won

                    color: won ? Style.lamp : "transparent"
                    height: box.row
                    objectName: won ? "won-" + id : ""
                    radius: Style.mm(3)
                    width: parent.width - Style.mm(3)
                    x: Style.mm(1.5)
                    y: Style.mm(1.5) + index * box.row

                    Icon {
                        id: icon

                        anchors.verticalCenter: parent.verticalCenter
                        color: seat.won ? Style.ink : seat.lost ? "#B3A3F5" : "#FFFDF8"
                        name: seat.team.icon ?? "help"
                        size: Math.min(parent.height * 0.86, Style.mm(17))
                        x: Style.mm(2)
                    }

                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        color: icon.color
                        role: Style.fits("title", text, width, seat.height * 1.6) ? "title" : "sign"
                        text: seat.team.name ?? ""
                        width: parent.width - x - Style.mm(1)
                        x: icon.x + icon.size + Style.mm(3)
                    }
                }
            }
        }
    }
}
