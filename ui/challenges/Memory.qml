pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// The tower: aircraft call one after another; say their order back. Every one has its own shape.
Trial {
    id: tower

    readonly property var names: ["red", "yellow", "green", "blue", "white", "orange"]
    readonly property var icons: ["airplane", "helicopter", "airballoon", "rocket-launch", "quadcopter", "airplane-landing"]
    readonly property var colours: ["#A3271B", "#6B5200", "#1F6B2C", "#174C9E", "#4A4A55", "#8A3E00"]
    readonly property var calls: (table.rounds ?? [])[table.done ?? 0] ?? []
    readonly property string lit: step >= 0 && step % 2 === 0 ? calls[step / 2] ?? "" : ""
    readonly property bool listening: step < 0
    // twice the call that lights, odd in the pause after it; -1 once all have called
    property int step: 0
    property int round: table.done ?? 0

    onRoundChanged: step = 0

    Timer {
        interval: tower.step % 2 === 0 ? 450 : 100
        repeat: true
        running: tower.running && tower.step >= 0

        onTriggered: tower.step = tower.step + 1 >= 2 * tower.calls.length ? -1 : tower.step + 1
    }

    Grid {
        id: sky

        readonly property int rowCount: 6 / columns

        columns: Style.portrait ? 2 : 3
        height: parent.height
        spacing: Style.gap
        width: parent.width

        Repeater {
            model: 6

            Touchable {
                id: aircraft

                required property int index
                readonly property string name: tower.names[index]
                readonly property bool calling: tower.lit === name

                colour: calling ? tower.colours[index] : Style.sheet
                height: (sky.height - (sky.rowCount - 1) * Style.gap) / sky.rowCount
                label: qsTr("Aircraft %1").arg(index + 1)
                live: tower.listening
                objectName: "aircraft-" + name
                rim: calling ? Style.ink : Style.line
                width: (sky.width - (sky.columns - 1) * Style.gap) / sky.columns

                onActivated: tower.moved({
                    "aircraft": aircraft.name
                })

                Icon {
                    anchors.centerIn: parent
                    color: aircraft.calling ? Style.paper : tower.colours[aircraft.index]
                    name: tower.icons[aircraft.index]
                    opacity: tower.listening || aircraft.calling ? 1 : 0.55
                    size: Math.min(parent.height * 0.7, Style.mm(62))
                }
            }
        }
    }
}
