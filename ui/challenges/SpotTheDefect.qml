pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// The inspector's sheet: twelve parts, one of them is not like the others.
Trial {
    id: bench

    readonly property var sheet: (table.sheets ?? [])[Math.min(table.done ?? 0, (table.sheets ?? []).length - 1)] ?? ({})

    Grid {
        id: parts

        readonly property int rowCount: 12 / columns

        anchors.fill: parent
        columns: Style.portrait ? 3 : 4
        spacing: Style.gap

        Repeater {
            model: 12

            Touchable {
                id: part

                required property int index
                readonly property string name: (index % 4) + "-" + Math.floor(index / 4)
                readonly property bool wrong: (bench.table.wrong ?? []).includes(name)

                colour: wrong ? Style.notYetWash : Style.sheet
                height: (parts.height - (parts.rowCount - 1) * Style.gap) / parts.rowCount
                label: qsTr("Part %1").arg(index + 1)
                live: !wrong
                objectName: "part-" + name
                rim: wrong ? Style.notYet : Style.line
                width: (parts.width - (parts.columns - 1) * Style.gap) / parts.columns

                onActivated: bench.moved({
                    "part": part.name
                })

                Gear {
                    anchors.fill: parent
                    anchors.margins: Style.mm(3)
                    defect: bench.sheet.answer === part.name ? bench.sheet.defect : ""
                    ground: part.colour
                }
            }
        }
    }
}
