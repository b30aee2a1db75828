import QtQuick
import ui

// What takes those who went through: a cage, a bus, where a stage has a part "car". At the round's
// end it leaves.
Item {
    id: car

    required property StageTable stage
    // the picture of who stands in it
    required property string last
    required property bool leaves
    readonly property var slot: stage?.slot("on")
    readonly property bool there: slot.size[0] > 0 && (stage?.scene.parts?.car ?? null) !== null
    property real down: leaves && Style.still ? 1 : 0

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    visible: there
    x: car.mm(slot.at[0])
    y: Math.round(car.mm(slot.at[1]) + car.mm(slot.size[1] + 6) * down)
    z: 1

    onLeavesChanged: if (leaves && !Style.still)
        leaving.restart()

    NumberAnimation {
        id: leaving

        duration: 1500
        easing.type: Easing.InQuad
        from: 0
        property: "down"
        target: car
        to: 1
    }

    Part {
        h: car.slot.size[1] - 8
        n: car.there ? car.last : ""
        stage: car.stage
        w: car.slot.size[0]
    }

    Part {
        h: car.slot.size[1]
        n: car.there ? "car" : ""
        stage: car.stage
        w: car.slot.size[0]
    }
}
