import QtQuick
import ui
import "../../parts"

// Somebody of the trade at the stage: is glad with a thumb, points where a thing belongs, never
// scolds.
Item {
    id: worker

    required property StageTable stage
    property string who: ""
    property string mood: "rest"
    // for as long as a good end is seen
    readonly property bool proud: (stage?.well ?? false) && !stage.busy
    readonly property string shows: proud ? "glad" : mood
    readonly property var slot: stage.slot("worker")

    function cheer(): void {
        mood = "glad";
        if (!Style.still && !Style.calm)
            jump.restart();
        calm.restart();
    }

    function wonder(): void {
        mood = "shows";
        calm.restart();
    }

    onProudChanged: if (proud)
        cheer()

    height: stage.mm(slot.size[1])
    parent: slot.behind ? stage.behind : stage.before
    visible: slot.size[0] > 0
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Timer {
        id: calm

        interval: 900

        onTriggered: worker.mood = "rest"
    }

    SequentialAnimation {
        id: jump

        NumberAnimation {
            duration: 120
            easing.type: Easing.OutQuad
            property: "y"
            target: body
            to: -worker.stage.mm(4)
        }

        NumberAnimation {
            duration: 140
            easing.type: Easing.InQuad
            property: "y"
            target: body
            to: 0
        }
    }

    Item {
        id: body

        height: parent.height
        width: parent.width

        transform: Nudge {
            id: nudge
        }

        Person {
            anchors.fill: parent
            who: worker.who
        }

        Rectangle {
            border.color: Style.ink
            border.width: worker.stage.mm(0.8)
            color: worker.shows === "glad" ? Style.lamp : Style.sheet
            height: width
            radius: width / 2
            visible: worker.shows !== "rest"
            width: worker.stage.mm(20)
            x: -worker.stage.mm(4)
            y: worker.stage.mm(4)

            Icon {
                anchors.centerIn: parent
                name: worker.shows === "glad" ? "thumb-up" : "eye"
                size: parent.width * 0.62
            }
        }
    }

    TapHandler {
        onTapped: worker.cheer()
    }
}
