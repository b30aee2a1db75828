pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// The crane operator's plan: one of three loads is the one drawn there, only turned.
Trial {
    id: site

    readonly property var names: ["left", "middle", "right"]
    readonly property var puzzle: (table.puzzles ?? [])[Math.min(table.done ?? 0, (table.puzzles ?? []).length - 1)] ?? ({})

    Rectangle {
        id: plan

        border.color: Style.deep
        border.width: Style.mm(1)
        color: Style.wash
        height: Style.portrait ? (parent.height - Style.gap) * 0.5 : parent.height
        radius: Style.corner
        width: Style.portrait ? parent.width : (parent.width - 2 * Style.gap) * 0.34

        Icon {
            color: Style.deep
            name: "crane"
            size: Style.mm(20)
            x: Style.mm(4)
            y: Style.mm(4)
        }

        Squares {
            anchors.fill: parent
            anchors.margins: Style.mm(6)
            colour: Style.sheet
            shape: site.puzzle.plan ?? []
        }
    }

    Row {
        id: loads

        height: Style.portrait ? parent.height - y : parent.height
        spacing: Style.gap
        width: parent.width - x
        x: Style.portrait ? 0 : plan.width + 2 * Style.gap
        y: Style.portrait ? plan.height + Style.gap : 0

        Repeater {
            model: 3

            Touchable {
                id: load

                required property int index

                height: loads.height
                label: qsTr("Load %1").arg(index + 1)
                objectName: "load-" + site.names[index]
                width: (loads.width - 2 * Style.gap) / 3

                onActivated: site.moved({
                    "load": site.names[load.index]
                })

                Squares {
                    anchors.fill: parent
                    anchors.margins: Style.mm(4)
                    shape: (site.puzzle.loads ?? [])[load.index] ?? []
                }
            }
        }
    }
}
