pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A way from station to station: at each the master does a step of the job, and its picture stays
// there. At its end is the place where the work was for.
Item {
    id: way

    required property StageTable stage
    // whose job it is
    required property var end
    readonly property var at: end.site
    readonly property int several: end.steps.length
    // so many stations a row; a long job goes on in the row above
    readonly property int rows: at.size[0] > 6 * at.size[1] ? 1 : at.size[0] > 2 * at.size[1] ? several > 8 ? 2 : 1 : several > 4 ? several > 8 ? 3 : 2 : 1
    readonly property int across: Math.ceil(several / rows)
    readonly property real pitch: at.size[0] / (across + 1)
    readonly property real side: Math.min((pitch - 3) / 0.9 - 14, at.size[1] / rows - 14, 62)
    property var stood: end.placed

    // the foot of a station, in pixels from the scene's corner
    function foot(place: int): point {
        const row = Math.floor(place / across);
        const along = place - row * across;
        return Qt.point(stage.mm((along + 0.75) * pitch), stage.mm(at.size[1] * (row + 1) / rows));
    }

    function board(place: int): point {
        const there = foot(place);
        return Qt.point(there.x, there.y - stage.mm(side / 2 + 12));
    }

    function add(id: string, from: point): void {
        fly.send(Qt.point(from.x - x, from.y - y), board(end.placed.length - 1), end.step(id).picture ?? "", false);
    }

    function refuse(id: string, from: point): void {
        fly.send(Qt.point(from.x - x, from.y - y), board(Math.min(several - 1, end.placed.length)), end.step(id).picture ?? "", true);
    }

    height: stage.mm(at.size[1])
    width: stage.mm(at.size[0])
    x: stage.mm(at.at[0])
    y: stage.mm(at.at[1])

    Component.onCompleted: stood = end.placed

    Repeater {
        model: way.several

        Item {
            id: station

            required property int index
            readonly property string done: way.stood[index] ?? ""
            readonly property bool next: index === way.stood.length

            x: way.foot(index).x
            y: way.foot(index).y

            transform: Squash {
                id: squash

                item: station
            }

            Part {
                h: way.side + 14
                n: station.done !== "" ? "station" : station.next ? "station-next" : "station-none"
                stage: way.stage
                w: (way.side + 14) * 0.9
                x: -Math.round(width / 2)
                y: -height
            }

            Part {
                h: way.side * 0.8
                n: station.done === "" ? "" : way.end.step(station.done).picture ?? ""
                stage: way.stage
                w: way.side * 0.8
                x: -Math.round(width / 2)
                y: -way.stage.mm(way.side + 14) + way.stage.mm(way.side * 0.16)
            }

            Connections {
                function onLanded(): void {
                    if (station.index === way.stood.length - 1)
                        squash.land();
                }

                target: fly
            }
        }
    }

    // who walks the way stands a little before the last station
    Person {
        id: walker

        readonly property int there: Math.max(0, way.stood.length - 1)
        readonly property point goal: way.stood.length === 0 ? Qt.point(way.stage.mm(way.pitch * 0.2), way.foot(0).y) : way.foot(there)

        height: way.stage.mm(Math.min(72, way.side * 1.3))
        who: (way.end.place ? (way.stage.content.crew ?? []).find(one => one !== way.stage.content.worker) : "") || way.stage.content.worker || ""
        width: height * 0.84
        x: Math.max(-way.x, Math.round(goal.x + (way.stood.length === 0 ? -width / 2 : way.stage.mm(way.side * 0.42))))
        y: Math.round(goal.y - height) + hop.up

        Behavior on x {
            enabled: !Style.still

            NumberAnimation {
                duration: 500
                easing.type: Easing.InOutQuad
            }
        }
        Behavior on y {
            enabled: !Style.still && !hop.running

            NumberAnimation {
                duration: 500
            }
        }

        SequentialAnimation {
            id: hop

            property real up: 0

            loops: 3

            onFinished: way.stage.sound("own")

            NumberAnimation {
                duration: 120
                property: "up"
                target: hop
                to: Style.calm ? 0 : -way.stage.mm(6)
            }

            NumberAnimation {
                duration: 160
                property: "up"
                target: hop
                to: 0
            }
        }
    }

    Puff {
        id: puff
    }

    Fly {
        id: fly

        side: way.side * 0.8
        stage: way.stage

        onLanded: {
            way.stood = way.end.placed;
            way.stage.sound("place");
            if (!Style.still)
                way.stage.sound("machine");
            const there = way.foot(way.stood.length - 1);
            puff.burst(there.x, there.y);
            if (way.end.table.finished && !Style.still)
                hop.restart();
        }
    }
}
