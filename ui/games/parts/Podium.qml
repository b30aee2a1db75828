pragma ComponentBehavior: Bound

import QtQuick
import ui

// The thing that is built: its place, and the layer of every step that is done, the later over the
// earlier. Finished, it works.
Item {
    id: podium

    required property var stage
    readonly property var at: stage.site
    // steps whose layers are seen: a flying one comes a moment later
    property var laid: stage.placed
    // without a place of its own each layer is the whole thing as it stands then
    readonly property bool grows: (stage.content.picture_base ?? "") !== ""
    readonly property int whole: stage.steps.findIndex(step => !laid.includes(step.id)) - 1 + (laid.length === stage.steps.length ? laid.length + 1 : 0)

    function add(id: string, from: point): void {
        stage.sound("machine");
        const goal = Qt.point(width / 2, height * 0.55);
        fly.send(Qt.point(from.x - x, from.y - y), goal, stage.step(id).picture ?? "", false);
    }

    function refuse(id: string, from: point): void {
        fly.send(Qt.point(from.x - x, from.y - y), Qt.point(width / 2, height * 0.45), stage.step(id).picture ?? "", true);
    }

    height: stage.mm(at.size[1])
    width: stage.mm(at.size[0])
    x: stage.mm(at.at[0])
    y: stage.mm(at.at[1])

    Component.onCompleted: laid = stage.placed

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
            model: podium.stage.steps.length

            Layer {
                required property int index
                readonly property var step: podium.stage.steps[index] ?? ({})

                n: step.picture_layer ?? ""
                visible: podium.grows ? podium.laid.includes(step.id) : index === podium.whole
            }
        }

        Layer {
            n: podium.stage.table.finished ? podium.stage.content.picture_after ?? "" : ""
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
            podium.laid = podium.stage.placed;
            podium.stage.sound("place");
            puff.burst(podium.width / 2, podium.height * 0.8);
            squash.land();
            if (podium.stage.table.finished && !Style.still)
                party.restart();
        }
    }

    component Layer: Part {
        h: podium.at.size[1]
        stage: podium.stage
        w: podium.at.size[0]
    }
}
