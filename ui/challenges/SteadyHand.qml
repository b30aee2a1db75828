pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ui
import "../parts"
import "parts"

// The welder's seam: the finger leads the arc along it, from the left to the right.
Trial {
    id: work

    readonly property var seam: table.seam ?? []
    readonly property int done: table.done ?? 0
    readonly property var head: seam[Math.min(done, seam.length - 1)] ?? [0, 0]
    // the field's unit is a thousandth of its width; the seam lies between 200 and 800 from the top
    readonly property real unit: Math.min(width / 1000, height / 600)

    function path(spots: var): var {
        return spots.map(spot => Qt.point(spot[0] * unit, (spot[1] - 200) * unit));
    }

    function follow(point: point): void {
        if (!running)
            return;
        const x = Math.round(Math.max(0, Math.min(1000, point.x / unit)));
        const y = Math.round(Math.max(0, Math.min(1000, point.y / unit + 200)));
        moved({
            "x": String(x),
            "y": String(y)
        });
    }

    Rectangle {
        id: field

        anchors.centerIn: parent
        border.color: work.table.off ? Style.notYet : Style.line
        border.width: Style.mm(1)
        color: Style.sheet
        height: 600 * work.unit
        objectName: "seam"
        radius: Style.corner
        width: 1000 * work.unit

        Shape {
            anchors.fill: parent

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Style.wash
                strokeWidth: 90 * work.unit

                PathPolyline {
                    path: work.path(work.seam)
                }
            }

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Style.line
                strokeWidth: 14 * work.unit

                PathPolyline {
                    path: work.path(work.seam)
                }
            }

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: work.done > 1 ? Style.deep : "transparent"
                strokeWidth: 24 * work.unit

                PathPolyline {
                    path: work.path(work.seam.slice(0, Math.max(2, work.done)))
                }
            }
        }

        Rectangle {
            border.color: Style.deep
            border.width: Style.mm(1.5)
            color: work.table.off ? Style.notYetWash : Style.glow
            height: 80 * work.unit
            radius: height / 2
            visible: work.seam.length > 0
            width: height
            x: work.head[0] * work.unit - width / 2
            y: (work.head[1] - 200) * work.unit - height / 2

            Icon {
                anchors.centerIn: parent
                color: Style.deep
                name: "star-four-points"
                size: parent.height * 0.7
            }
        }

        PointHandler {
            id: finger

            target: null

            onActiveChanged: if (active)
                work.follow(point.position)
            onPointChanged: if (active)
                work.follow(point.position)
        }
    }
}
