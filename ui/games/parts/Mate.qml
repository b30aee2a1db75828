import QtQuick
import ui
import "../../parts"

// Whoever works beside the arm: waves when a lorry is full, is called where a spade is needed.
Touch {
    id: mate

    required property var grab
    readonly property var slot: grab.slot("mate")
    readonly property var own: grab.scene.parts?.["mate-rest"] ?? [84, 101]
    readonly property bool wanted: (grab.now.warned ?? 0) === 1
    readonly property bool digs: (grab.now.warned ?? 0) === 2
    readonly property int lorries: grab.gone.length
    readonly property bool over: grab.over_
    property bool glad: false

    function cheer(): void {
        glad = true;
        calm.restart();
    }

    height: grab.mm(slot.size[1])
    label: grab.content.forbidden?.called ?? qsTr("Your mate")
    objectName: "spot-mate"
    width: grab.mm(slot.size[0])
    x: grab.mm(slot.at[0])
    y: grab.mm(slot.at[1])

    onActivated: {
        if (wanted)
            grab.go("mate");
        else
            cheer();
    }
    onOverChanged: if (over && lorries > 0)
        glad = true
    onLorriesChanged: if (lorries > 0)
        cheer()

    Timer {
        id: calm

        interval: 1400

        // at the end for good
        onTriggered: mate.glad = mate.over && mate.lorries > 0
    }

    Item {
        x: Math.round((mate.width - width) / 2)
        y: (mate.glad && !Style.still ? -mate.grab.mm(3) : 0) + (mate.digs && !Style.still ? Math.round(mate.grab.mm(2) * Math.sin(mate.grab.ms / 130)) : 0) - mate.grab.mm(mate.grab.form === "portrait" ? 36 : 0)
        width: mate.grab.mm(mate.own[0])

        Sized {
            name: "mate-rest"
            stage: mate.grab
            visible: !(mate.glad || mate.wanted)
        }

        Sized {
            name: "mate-up"
            stage: mate.grab
            visible: mate.glad || mate.wanted
        }
    }

    Rectangle {
        border.color: Style.ink
        border.width: mate.grab.mm(1)
        color: Style.lamp
        height: width
        radius: width / 2
        visible: mate.wanted
        width: mate.grab.mm(22)
        x: -mate.grab.mm(4)

        Sized {
            anchors.centerIn: parent
            name: "spade"
            scaled: 0.34
            stage: mate.grab
        }
    }

    GhostHand {
        shown: mate.wanted
        x: Math.round(mate.width * 0.5)
        y: Math.round(mate.height * 0.35)
    }
}
