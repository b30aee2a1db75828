pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// A hand-over for two: the same masters wait for both, each with an open hand to either end; tools
// lie at both ends.
StageTable {
    id: match

    readonly property var first: sides[0]?.table ?? ({})
    // who waits: the same for both
    readonly property var waiting: first.rights ?? []
    readonly property bool covered: content.covered ?? false
    readonly property bool row: form === "both"
    // the bench keeps its place: Back stands below it
    readonly property var bench: drawn.slots?.bench ?? none
    readonly property real wide: row ? (bench.size[0] - 8 * (waiting.length - 1)) / Math.max(1, waiting.length) : bench.size[0]
    readonly property real high: row ? bench.size[1] : (bench.size[1] - 6 * (waiting.length - 1)) / Math.max(1, waiting.length)
    readonly property var hands: [left, right]

    function pair(id: string): var {
        return content.pairs?.[id] ?? ({});
    }

    // who stands there: of the pair's own trade, else one of the street after another
    function person(id: string): string {
        const crew = content.crew ?? [];
        return content.people?.[pair(id).profession] ?? crew[(first.lefts ?? []).indexOf(id) % Math.max(1, crew.length)] ?? "";
    }

    // millimetres of where one of them stands
    function stand(number: int): point {
        return Qt.point(bench.at[0] + (row ? number * (wide + 8) : 0), bench.at[1] + (row ? 0 : number * (high + 6)));
    }

    function palmOf(id: string, place: int): Palm {
        return palms.itemAt(2 * waiting.indexOf(id) + place) as Palm;
    }

    function masterOf(id: string): Master {
        return masters.itemAt(waiting.indexOf(id)) as Master;
    }

    twoEnds: true

    over: [
        Repeater {
            id: masters

            model: match.unit > 0 ? match.waiting.length : 0

            Master {
                required property int index
                readonly property point at: match.stand(index)

                card: match.waiting[index] ?? ""
                height: match.mm(match.high)
                stage: match
                width: match.mm(match.wide)
                x: match.mm(at.x)
                y: match.mm(at.y)
            }
        },
        Repeater {
            id: palms

            model: match.unit > 0 ? 2 * match.waiting.length : 0

            Palm {
                required property int index
                readonly property point stands: match.stand(Math.floor(index / 2))
                readonly property var at: match.slot(index % 2 ? "palm-b" : "palm")

                card: match.waiting[Math.floor(index / 2)] ?? ""
                hand: match.hands[index % 2]
                height: match.mm(at.size[1])
                stage: match
                width: match.mm(at.size[0])
                // the right ones keep to the right
                x: match.mm(stands.x + (index % 2 ? match.wide - at.size[0] : at.at[0]))
                y: match.mm(stands.y + at.at[1])
            }
        },
        MatchHand {
            id: left

            stage: match
        },
        MatchHand {
            id: right

            place: 1
            stage: match
        }
    ]
}
