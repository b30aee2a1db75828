pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ui

// Now as a full line with its points, before as a dashed one; from 0, with whole steps.
Item {
    id: line

    required property var chart
    readonly property var points: chart.points ?? []
    readonly property var before: chart.before ?? []
    readonly property real most: Math.max(1, ...points, ...before)
    readonly property real unit: stepOf(most)
    readonly property real over: Math.ceil(most / unit) * unit
    readonly property int steps: Math.round(over / unit)

    // 1, 2 or 5 times a power of ten, so that there are three to five lines
    function stepOf(value: real): real {
        const tens = Math.pow(10, Math.floor(Math.log10(value)));
        return [0.2, 0.5, 1, 2].map(part => part * tens).find(step => value / step <= 5) ?? tens;
    }

    function path(values: var): list<point> {
        if (values.length === 0)
            return [Qt.point(0, 0), Qt.point(0, 0)];
        return values.map((value, at) => Qt.point(plot.at(at), plot.height * (1 - value / line.over)));
    }

    Row {
        spacing: HubLook.px(6)
        visible: line.before.length > 0

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: HubLook.now
            height: HubLook.px(3)
            width: HubLook.px(24)
        }

        Note {
            heavy: 800
            rightPadding: HubLook.px(10)
            size: 13
            text: line.chart.now_name ?? ""
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: HubLook.px(3)

            Repeater {
                model: 3

                Rectangle {
                    color: "#6C79A8"
                    height: HubLook.px(3)
                    width: HubLook.px(6)
                }
            }
        }

        Note {
            heavy: 800
            size: 13
            text: line.chart.before_name ?? ""
        }
    }

    Item {
        id: plot

        height: line.height - y - HubLook.px(26)
        width: line.width - x - HubLook.px(10)
        x: HubLook.px(46)
        y: HubLook.px(line.before.length > 0 ? 34 : 14)

        function at(index: int): real {
            return width * (index + 0.5) / Math.max(line.points.length, 1);
        }

        Repeater {
            model: line.steps + 1

            Item {
                id: rule

                required property int index

                width: plot.width
                y: plot.height * (1 - index / line.steps)

                Rectangle {
                    color: rule.index === 0 ? HubLook.ink : HubLook.line
                    height: HubLook.px(1)
                    width: parent.width
                }

                Note {
                    color: HubLook.soft
                    horizontalAlignment: Text.AlignRight
                    size: 12
                    text: line.unit < 1 ? Figures.say((rule.index * line.unit).toFixed(1), false) : HubLook.num(rule.index * line.unit)
                    width: HubLook.px(38)
                    x: -HubLook.px(44)
                    y: -height / 2
                }
            }
        }

        Shape {
            anchors.fill: parent

            ShapePath {
                dashPattern: [2, 2]
                fillColor: "transparent"
                strokeColor: line.before.length > 0 ? "#6C79A8" : "transparent"
                strokeStyle: ShapePath.DashLine
                strokeWidth: HubLook.px(3)

                PathPolyline {
                    path: line.path(line.before)
                }
            }

            ShapePath {
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: HubLook.now
                strokeWidth: HubLook.px(3)

                PathPolyline {
                    path: line.path(line.points)
                }
            }
        }

        Repeater {
            model: line.points.length

            Item {
                id: mark

                required property int index
                readonly property real value: line.points[index] ?? 0

                x: plot.at(index)
                y: plot.height * (1 - value / line.over)

                Rectangle {
                    border.color: HubLook.sheet
                    border.width: HubLook.px(2)
                    color: HubLook.now
                    height: HubLook.px(11)
                    radius: height / 2
                    width: height
                    x: -width / 2
                    y: -height / 2
                }

                Note {
                    color: HubLook.soft
                    horizontalAlignment: Text.AlignHCenter
                    size: 12
                    text: line.chart.names[mark.index] ?? ""
                    width: HubLook.px(30)
                    x: -width / 2
                    y: plot.height - mark.y + HubLook.px(7)
                }
            }
        }
    }
}
