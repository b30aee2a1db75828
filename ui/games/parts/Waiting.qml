import QtQuick
import ui
import "../../parts"

// In the place of the answers of one of two who has answered: that it is done, and once it is told
// a star where it was known at once.
Rectangle {
    id: waiting

    required property StageTable stage
    required property int place
    required property bool done
    required property bool told
    required property bool knew
    readonly property var slot: stage?.drawn.slots?.[place ? "answers-b" : "answers"] ?? stage?.none
    readonly property string sign: !told ? "check-bold" : knew ? "star" : "thumb-up"

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    Accessible.name: told ? "" : qsTr("Has answered")
    Accessible.role: Accessible.Graphic
    border.color: place ? Style.go : Style.deep
    border.width: waiting.mm(3)
    color: told && knew ? Style.lamp : Style.sheet
    height: width
    objectName: "waits-" + sign
    radius: width / 2
    transform: Squash {
        id: squash

        item: waiting
    }
    visible: done
    width: waiting.mm(Math.min(64, slot.size[0], slot.size[1]))
    x: Math.round(waiting.mm(slot.at[0]) + (waiting.mm(slot.size[0]) - width) / 2)
    y: Math.round(waiting.mm(slot.at[1]) + (waiting.mm(slot.size[1]) - height) / 2)

    onVisibleChanged: if (visible)
        squash.land()

    Icon {
        anchors.centerIn: parent
        name: waiting.sign
        size: Math.round(parent.width * 0.6)
    }
}
