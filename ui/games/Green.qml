pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/green.py: gauges drift, controls push them back; at the end of a scale
// protection shuts everything down safely.
GameTable {
    id: green

    readonly property var gauges: table.gauges ?? []
    // the youngest have fewer gauges: what moves none of them is left away
    readonly property var controls: inOrder(content.controls).filter(one => gauges.some(id => one.effects?.[id]))
    readonly property bool tripped: (table.tripped ?? "") !== ""
    readonly property bool over: table.finished ?? false
    readonly property int step: Math.floor(ms / 250)
    // the table as it is by now; time alone is no move
    property var now: table
    property real tripMs: 0
    readonly property string event: {
        const happening = (table.happening ?? []).find(one => ms >= one[0] && ms < one[0] + (content.events?.[one[1]]?.lasts_ms ?? 0));
        return happening && !(table.finished ?? false) ? content.events[happening[1]].text : "";
    }
    readonly property int across: width > Style.mm(300) ? Math.min(3, Math.ceil(controls.length / 2)) : 2
    readonly property int rows: Math.ceil(controls.length / Math.max(1, across))
    readonly property real buttonHeight: Math.max(Style.dense, Math.min(Style.card, height * 0.19))

    readonly property bool crowded: width - Style.mm(8) < gauges.length * Style.mm(96)
    // gauges that stand close are as wide as their names need
    readonly property var needs: gauges.map(id => need(content.gauges?.[id] ?? ({})))
    readonly property real close: (width - Style.mm(8)) / needs.reduce((sum, need) => sum + need, 0)

    function need(gauge: var): real {
        return Math.max(Style.lineWidth("sign", figure(gauge.scale?.[1] ?? 0, gauge)), Style.wordWidth("sign", gauge.text ?? "")) + Style.mm(5);
    }

    function figure(value: real, gauge: var): string {
        return Figures.say(value.toFixed(gauge.decimals ?? 0), true) + "\u00a0" + (gauge.unit ?? "");
    }

    function look(): void {
        const seen = table.finished || !foretell ? table : foretell({
            "ms": String(Math.floor(ms))
        });
        now = seen ?? table;
        if (now.finished && !table.finished)
            tripMs = now.ms;
    }

    endsMs: tripMs || content.lasts_ms || 0

    onStepChanged: look()
    onTableChanged: look()

    Rectangle {
        id: board

        color: Style.wash
        height: green.height - (green.over ? 0 : panel.height + Style.gap)
        radius: Style.corner
        width: green.width

        GameNote {
            id: note

            good: green.tripped
            icon: green.tripped ? "shield-check" : "bell-ring"
            text: green.tripped ? green.content.protection ?? "" : green.event
            width: parent.width - 2 * x
            x: Style.mm(4)
            y: Style.mm(4)
        }

        Row {
            id: instruments

            readonly property real begins: Style.mm(4) + Math.max(note.visible ? note.height + Style.mm(4) : 0, green.height < Style.mm(150) ? 0 : Style.mm(24))

            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height - y - Style.mm(4)
            y: begins

            Repeater {
                model: green.gauges.length

                Item {
                    id: gauge

                    required property int index
                    readonly property var about: green.content.gauges?.[green.gauges[index]] ?? ({})
                    readonly property var scale_: about.scale ?? [0, 1]
                    readonly property var band: about.green ?? [0, 1]
                    readonly property real value: (green.now.state?.values?.[index] ?? 0) / 1000
                    readonly property bool narrow: green.crowded
                    readonly property bool good: value >= band[0] && value <= band[1]

                    function at(number: real): real {
                        return tube.height * (1 - (number - scale_[0]) / (scale_[1] - scale_[0]));
                    }

                    height: instruments.height
                    width: green.crowded ? green.close * green.needs[index] : (board.width - Style.mm(8)) / green.gauges.length

                    Rectangle {
                        id: tube

                        border.color: Style.deep
                        border.width: Style.mm(1)
                        color: Style.sheet
                        height: parent.height - y
                        radius: Style.mm(3)
                        width: Style.mm(26)
                        x: gauge.narrow ? (parent.width - width) / 2 : Style.mm(3)
                        y: gauge.narrow ? labels.height + Style.mm(4) : 0

                        Rectangle {
                            color: Style.right
                            height: gauge.at(gauge.band[0]) - y
                            width: parent.width
                            y: gauge.at(gauge.band[1])

                            Icon {
                                anchors.centerIn: parent
                                color: Style.paper
                                name: "check-bold"
                                size: Style.mm(11)
                            }
                        }

                        Rectangle {
                            border.color: Style.paper
                            border.width: Style.mm(1)
                            color: gauge.good ? Style.ink : Style.notYet
                            height: Style.mm(7)
                            radius: Style.mm(2)
                            width: parent.width + Style.mm(10)
                            x: -Style.mm(5)
                            y: Math.max(0, Math.min(tube.height, gauge.at(gauge.value))) - height / 2

                            Behavior on y {
                                enabled: !Style.still

                                NumberAnimation {
                                    duration: 250
                                }
                            }
                        }
                    }

                    Column {
                        id: labels

                        spacing: Style.mm(1)
                        width: parent.width - x - Style.mm(2)
                        x: gauge.narrow ? Style.mm(2) : tube.x + tube.width + Style.mm(9)
                        y: gauge.narrow ? 0 : (parent.height - height) / 2

                        Words {
                            role: Style.fitting(text, width, Style.mm(60))
                            text: gauge.about.text ?? ""
                            width: parent.width
                        }

                        Words {
                            role: gauge.narrow ? "sign" : "title"
                            text: green.figure(gauge.value, gauge.about)
                            width: parent.width
                        }

                        Icon {
                            color: gauge.good ? Style.right : Style.notYet
                            name: gauge.good ? "check-circle" : gauge.value > gauge.band[1] ? "arrow-down-bold" : "arrow-up-bold"
                            size: Style.mm(14)
                        }
                    }
                }
            }
        }
    }

    Grid {
        id: panel

        // up stands over down, or beside it
        readonly property bool pairsStand: green.rows === 2

        // columns alone: told of rows too, a grid that grows is too small for a moment, and says so
        columns: green.across
        spacing: Style.gap
        visible: !green.over
        y: green.height - height

        Repeater {
            model: green.controls.length

            Touchable {
                id: control

                required property int index
                readonly property int which: panel.pairsStand ? index % green.across * green.rows + Math.floor(index / green.across) : index
                readonly property var about: green.controls[which] ?? ({})
                readonly property real push: Object.values(about.effects ?? {})[0] ?? 0
                readonly property bool pointed: green.ghost !== "" && green.ghost === about.id

                colour: pointed ? Style.chosen : Style.sheet
                height: green.buttonHeight
                label: about.text ?? ""
                live: !(green.table.finished ?? false)
                objectName: "control-" + (about.id ?? "")
                rim: Style.main
                width: (green.width - (green.across - 1) * Style.gap) / green.across

                onActivated: green.moved({
                    "control": about.id
                })

                Icon {
                    id: arrow

                    anchors.verticalCenter: parent.verticalCenter
                    color: Style.deep
                    name: control.push > 0 ? "arrow-up-bold-box" : "arrow-down-bold-box"
                    size: Style.mm(16)
                    x: Style.mm(4)
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    role: "label"
                    text: control.about.text ?? ""
                    width: parent.width - x - Style.mm(3)
                    x: arrow.x + arrow.width + Style.mm(3)
                }

                GhostHand {
                    shown: control.pointed
                    x: control.width * 0.7
                    y: control.height * 0.4
                }
            }
        }
    }
}
