pragma ComponentBehavior: Bound

import QtQuick
import ui

// The thing that is built: its place, and the layer of every step that is done, the later over the
// earlier. Finished, it works.
Item {
    id: podium

    required property StageTable stage
    // whose job it is
    required property var end
    readonly property var at: end.site
    // steps whose layers are seen: a flying one comes a moment later
    property var laid: end.placed
    // without a place of its own each layer is the whole thing as it stands then
    readonly property bool grows: (stage.content.picture_base ?? "") !== ""
    readonly property int whole: end.steps.findIndex(step => !laid.includes(step.id)) - 1 + (laid.length === end.steps.length ? laid.length + 1 : 0)

    function add(id: string, from: point): void {
        stage.sound("machine");
        const goal = Qt.point(width / 2, height * 0.55);
        fly.send(Qt.point(from.x - x, from.y - y), goal, end.step(id).picture ?? "", false);
    }

    function refuse(id: string, from: point): void {
        fly.send(Qt.point(from.x - x, from.y - y), Qt.point(width / 2, height * 0.45), end.step(id).picture ?? "", true);
    }

    height: stage.mm(at.size[1])
    width: stage.mm(at.size[0])
    x: stage.mm(at.at[0])
    y: stage.mm(at.at[1])

    Component.onCompleted: laid = end.placed

    Item {
        id: thing

        anchors.fill: parent

        transform: Squash {
            id: squash

            item: thing
        }

        Layer {
            n: podium.stage.content.picture_base ?? ""
        }

        Repeater {
            model: podium.end.steps.length

            Layer {
                required property int index
                readonly property var step: podium.end.steps[index] ?? ({})

                n: step.picture_layer ?? ""
                visible: podium.grows ? podium.laid.includes(step.id) : index === podium.whole
            }
        }

        Layer {
            n: podium.end.table.finished ? podium.stage.content.picture_after ?? "" : ""
        }
    }

    Puff {
        id: puff

        spread: podium.stage.mm(60)
        z: 4
    }

    Sparks {
        gone: party.gone
        stage: podium.stage
        x: podium.width / 2
        y: podium.height / 2
    }

    NumberAnimation {
        id: party

        property real gone: 0

        duration: 1500
        from: 0
        property: "gone"
        target: party
        to: 1

        onFinished: podium.stage.sound("own")
    }

    Fly {
        id: fly

        side: 60
        stage: podium.stage

        onLanded: {
            podium.laid = podium.end.placed;
            podium.stage.sound("place");
            puff.burst(podium.width / 2, podium.height * 0.8);
            squash.land();
            if (podium.end.table.finished && !Style.still)
                party.restart();
        }
    }

    component Layer: Part {
        h: podium.at.size[1]
        stage: podium.stage
        w: podium.at.size[0]
    }
}
