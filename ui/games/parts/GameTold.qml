pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// What a round came to, told as the job's. Two who played stand on one podium, each with its sign,
// its lamps and what it did: who is ahead stands a little higher, and nobody below.
Column {
    id: told

    required property var result
    readonly property var sides: result.sides ?? []
    readonly property bool pair: sides.length > 1
    // of a crew all are spoken to
    readonly property string crew: result.together ? qsTr("You all, together!") + " " : ""
    // by how many points the first side is ahead
    readonly property int ahead: pair ? sides[0].points - sides[1].points : 0

    // places that were drawn too slowly or too fast, as the job calls them; a clean seam says so, too
    function faulty(side: var): var {
        const named = [[result.slow, side.burns], [result.fast, side.cold]].filter(pair => pair[0]);
        const there = named.filter(pair => pair[1] > 0);
        const told = (there.length ? there : named.slice(0, 1)).map(pair => pair[0] + ": " + pair[1]);
        return result.slow || !side.burns ? told : [...told, qsTr("%n place(s) too slow", "", side.burns)];
    }

    function say(side: var): string {
        const parts = {
            "Battle": () => [qsTr("%1 of %2 runs won").arg(side.won).arg(side.of), side.even ? qsTr("%n equal", "", side.even) : ""],
            "Brake": () => [qsTr("%1 of %2 stops at the mark").arg(side.good).arg(side.of)],
            "Conveyor": () => side.train ? [qsTr("Wagons filled: %1 of %2").arg(side.wagons).arg(side.train)] : [qsTr("%1 of %2 sorted right").arg(side.right).arg(side.of), side.passed ? qsTr("%n rode past", "", side.passed) : ""],
            "Estimate": () => [qsTr("%1 of %2 set exactly").arg(side.exact).arg(side.of), side.close ? qsTr("%n came close", "", side.close) : ""],
            "Grab": () => [result.counted + ": " + side.done + " / " + side.of],
            "Green": () => [qsTr("%1 of %2 seconds in the green").arg(side.green_s).arg(side.of_s), side.shut_down ? qsTr("then protection shut it down safely") : ""],
            "Hazard": () => [qsTr("%1 of %2 dangers found").arg(side.found).arg(side.of)],
            "Helm": () => [qsTr("%1 of %2 well held").arg(side.through).arg(side.of), side.around ? result.around ?? "" : ""],
            "Inspector": () => [qsTr("%1 of %2 judged right").arg(side.right).arg(side.of), side.slipped ? qsTr("%n slipped through", "", side.slipped) : ""],
            "Match": () => [qsTr("%1 of %2 pairs at once").arg(side.at_once).arg(side.of)],
            "Order": () => [qsTr("%1 of %2 steps at once").arg(side.at_once).arg(side.of)],
            "Quiz": () => [qsTr("Right answers: %1 of %2").arg(side.right).arg(side.of)],
            "Reveal": () => [qsTr("%1 of %2 known at once").arg(side.known).arg(side.of)],
            "Robot": () => [qsTr("%1 of %2 levels solved").arg(side.solved).arg(side.of), side.short ? qsTr("%n with the shortest program", "", side.short) : ""],
            "Steady": () => [qsTr("%1% even").arg(side.even_percent), ...faulty(side)]
        }[result.engine];
        return parts ? parts().filter(part => part !== "").join(", ") : "";
    }

    spacing: Style.mm(3)

    Words {
        color: Style.deep
        role: told.pair ? "sign" : "label"
        text: told.pair ? told.ahead ? qsTr("Well played, both! One was a little ahead.") : qsTr("Well played, both! You are equal.") : told.crew + told.say(told.sides[0] ?? ({}))
        width: parent.width
    }

    Grid {
        id: podium

        readonly property real half: (told.width - Style.mm(4)) / 2
        readonly property bool beside: told.sides.every(side => Style.wordWidth("sign", told.say(side)) <= half - 2 * Style.mm(3))

        columns: beside ? 2 : 1
        spacing: beside ? Style.mm(4) : Style.mm(2)
        visible: told.pair

        Repeater {
            model: podium.visible ? told.sides.length : 0

            Item {
                id: one

                required property int index
                readonly property var side: told.sides[index] ?? ({})
                readonly property bool first: told.ahead === 0 || told.ahead > 0 === (index === 0)
                readonly property color paint: index ? Style.go : Style.deep

                height: (podium.beside ? sign.height + Style.mm(9) : sign.height / 2 + Style.mm(8)) + Math.max(...told.sides.map(side => Style.wordsHeight("sign", told.say(side), did.width)))
                width: podium.beside ? podium.half : told.width

                Rectangle {
                    id: step

                    color: one.paint
                    height: parent.height - y
                    radius: Style.corner
                    width: parent.width
                    y: sign.y + sign.height / 2
                }

                Rectangle {
                    id: sign

                    border.color: one.paint
                    border.width: Style.mm(1)
                    color: Style.sheet
                    height: Style.mm(20)
                    radius: height / 2
                    width: height
                    x: Style.mm(3)
                    y: one.first ? 0 : Style.mm(4)

                    Icon {
                        anchors.centerIn: parent
                        color: one.paint
                        name: one.index ? "wrench" : "hammer"
                        size: parent.height * 0.66
                    }
                }

                Row {
                    x: sign.x + sign.width + Style.mm(3)
                    y: step.y - height - Style.mm(0.5)

                    Repeater {
                        model: 3

                        Icon {
                            required property int index

                            color: one.paint
                            name: index < (one.side.lamps ?? 0) ? "lightbulb-on" : "lightbulb-outline"
                            size: Style.mm(10)
                        }
                    }
                }

                Words {
                    id: did

                    color: Style.paper
                    role: "sign"
                    text: told.say(one.side)
                    width: parent.width - x - Style.mm(3)
                    x: podium.beside ? Style.mm(3) : sign.x + sign.width + Style.mm(2)
                    y: podium.beside ? sign.y + sign.height + Style.mm(1) : step.y + Style.mm(1)
                }
            }
        }
    }
}
