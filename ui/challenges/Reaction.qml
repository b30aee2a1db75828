pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// The dispatcher's desk: a line calls; tap its lamp as soon as it lights.
Trial {
    id: desk

    readonly property var names: ["north", "east", "south", "west"]
    readonly property var call: (table.calls ?? []).slice(table.done ?? 0).find(one => one.at_ms <= ms && ms < one.at_ms + 1800) ?? null
    readonly property string lit: call ? call.line : ""

    Grid {
        id: lines

        anchors.fill: parent
        columns: Style.portrait ? 2 : 4
        spacing: Style.gap

        Repeater {
            model: 4

            Touchable {
                id: line

                required property int index
                readonly property string name: desk.names[index]
                readonly property bool calling: desk.lit === name

                colour: calling ? Style.glow : Style.sheet
                height: (lines.height - (lines.columns === 2 ? Style.gap : 0)) / (lines.columns === 2 ? 2 : 1)
                label: qsTr("Line %1").arg(index + 1)
                objectName: "line-" + name
                rim: calling ? Style.deep : Style.line
                width: (lines.width - (lines.columns - 1) * Style.gap) / lines.columns

                onActivated: desk.moved({
                    "line": line.name
                })

                Rectangle {
                    anchors.centerIn: parent
                    border.color: Style.deep
                    border.width: Style.mm(2)
                    color: line.calling ? Style.deep : Style.wash
                    height: Math.min(parent.width, parent.height) * 0.72
                    radius: height / 2
                    width: height

                    Icon {
                        anchors.centerIn: parent
                        color: line.calling ? Style.glow : Style.deep
                        name: line.calling ? "phone-ring" : "phone"
                        size: parent.height * 0.5
                    }
                }
            }
        }
    }
}
