import QtQuick
import ui
import "../../parts"

// What one of two has said, laid over the levers: face down until both have said it, then its lever
// is seen, and whether the card says so, too.
Rectangle {
    id: stamp

    required property StageTable stage
    required property int place
    // "pass", "reject", or "" while nothing is said
    required property string verdict
    required property bool told
    required property bool good
    readonly property var slot: stage?.slot(place ? "levers-b" : "levers")

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    Accessible.name: told ? "" : qsTr("Has answered")
    Accessible.role: Accessible.Graphic
    border.color: Style.paper
    border.width: stamp.mm(1)
    color: told ? good ? Style.rightWash : Style.notYetWash : place ? Style.go : Style.deep
    height: stamp.mm(slot.size[1])
    objectName: told ? "told-" + verdict : "face-down"
    radius: stamp.mm(5)
    transform: Squash {
        id: squash

        item: stamp
    }
    visible: slot.size[0] > 0 && verdict !== ""
    width: stamp.mm(slot.size[0])
    x: stamp.mm(slot.at[0])
    y: stamp.mm(slot.at[1])
    z: 2

    onToldChanged: if (told)
        squash.land()
    onVisibleChanged: if (visible)
        squash.land()

    Icon {
        anchors.centerIn: parent
        color: Style.paper
        name: stamp.place ? "wrench" : "hammer"
        size: Math.round(parent.height * 0.6)
        visible: !stamp.told
    }

    Part {
        anchors.centerIn: parent
        h: w
        n: stamp.told && stamp.verdict !== "" ? "lever-" + stamp.verdict : ""
        stage: stamp.stage
        w: Math.min(stamp.slot.size[0], stamp.slot.size[1]) - 4
    }

    Mark {
        anchors.verticalCenter: parent.verticalCenter
        good: stamp.good
        size: stamp.mm(22)
        visible: stamp.told
        x: Math.round(parent.width * 0.72)
    }
}
