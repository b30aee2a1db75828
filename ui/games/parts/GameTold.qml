pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// What a game came to, told as the job's; of two who played, each with its sign. Then where to try
// it for real.
Column {
    id: told

    required property var result
    required property string areaName
    readonly property var sides: result.sides ?? []
    readonly property bool pair: sides.length > 1

    // places that were drawn too slowly or too fast, as the job calls them; a clean seam says so, too
    function faulty(side: var): var {
        const named = [[result.slow, side.burns], [result.fast, side.cold]].filter(pair => pair[0]);
        const there = named.filter(pair => pair[1] > 0);
        const told = (there.length ? there : named.slice(0, 1)).map(pair => pair[0] + ": " + pair[1]);
        return result.slow || !side.burns ? told : [...told, qsTr("%n place(s) too slow", "", side.burns)];
    }

    function say(side: var): string {
        const parts = {
            "Conveyor": () => [qsTr("%1 of %2 sorted right").arg(side.right).arg(side.of), side.passed ? qsTr("%n rode past", "", side.passed) : ""],
            "Estimate": () => [qsTr("%1 of %2 set exactly").arg(side.exact).arg(side.of), side.close ? qsTr("%n came close", "", side.close) : ""],
            "Grab": () => [result.counted + ": " + side.done + " / " + side.of],
            "Green": () => [qsTr("%1 of %2 seconds in the green").arg(side.green_s).arg(side.of_s), side.shut_down ? qsTr("then protection shut it down safely") : ""],
            "Hazard": () => [qsTr("%1 of %2 dangers found").arg(side.found).arg(side.of)],
            "Helm": () => [qsTr("%1 of %2 well held").arg(side.through).arg(side.of), side.around ? result.around ?? "" : ""],
            "Inspector": () => [qsTr("%1 of %2 judged right").arg(side.right).arg(side.of), side.slipped ? qsTr("%n slipped through", "", side.slipped) : ""],
            "Match": () => [qsTr("%1 of %2 pairs at once").arg(side.at_once).arg(side.of)],
            "Order": () => [qsTr("%1 of %2 steps at once").arg(side.at_once).arg(side.of)],
            "Reveal": () => [qsTr("%1 of %2 known at once").arg(side.known).arg(side.of)],
            "Robot": () => [qsTr("%1 of %2 levels solved").arg(side.solved).arg(side.of), side.short ? qsTr("%n with the shortest program", "", side.short) : ""],
            "Steady": () => [qsTr("%1% even").arg(side.even_percent), ...faulty(side)]
        }[result.engine];
        return parts ? parts().filter(part => part !== "").join(", ") : "";
    }

    spacing: Style.mm(3)
    visible: sides.length > 0

    Repeater {
        model: told.sides.length

        Row {
            id: line

            required property int index

            spacing: Style.mm(3)

            Icon {
                color: line.index ? Style.go : Style.deep
                name: told.pair ? line.index ? "wrench" : "hammer" : "clipboard-check-outline"
                size: Style.mm(14)
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                role: "label"
                text: told.say(told.sides[line.index] ?? ({}))
                width: told.width - Style.mm(17)
            }
        }
    }

    Row {
        spacing: Style.mm(3)
        visible: told.areaName !== "" && !told.pair

        Icon {
            color: Style.deep
            name: "map-marker"
            size: Style.mm(14)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            // large letters leave room for the place alone
            text: Style.textScale > 1 ? told.areaName : qsTr("Try it for real: %1").arg(told.areaName)
            width: told.width - Style.mm(17)
        }
    }
}
