pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Above everything, for whoever writes the pack: its first fault, what a finger needs (F9), and
// how high a wheelchair reaches (F10).
Item {
    id: layer

    required property Item looked
    property bool fingers: false
    property bool reach: false
    property var targets: []
    readonly property real finger: 20 * Style.pxPerMm
    readonly property real line: height - (1015 - Comfort.floorMm) * Style.pxPerMm
    readonly property bool known: Comfort.floorMm > 0

    // everything in sight that can be touched
    function measure(): void {
        const found = [];
        const walk = item => {
            if (!item.visible || item.opacity === 0 || !item.enabled || item === layer)
                return;
            if (item.activated !== undefined && item.live === true) {
                const box = item.mapToItem(layer, 0, 0, item.width, item.height);
                found.push([box.x, box.y, box.width, box.height]);
            }
            for (const child of item.children)
                walk(child);
        };
        walk(looked);
        targets = found;
    }

    Shortcut {
        sequence: "F5"

        onActivated: Draft.showNow()
    }

    Shortcut {
        sequence: "F9"

        onActivated: layer.fingers = !layer.fingers
    }

    Shortcut {
        sequence: "F10"

        onActivated: layer.reach = !layer.reach
    }

    Timer {
        interval: 300
        repeat: true
        running: layer.fingers
        triggeredOnStart: true

        onTriggered: layer.measure()
    }

    Item {
        anchors.fill: parent
        objectName: "fingers"
        visible: layer.fingers

        Repeater {
            model: layer.fingers ? layer.targets.length : 0

            Rectangle {
                id: target

                required property int index
                readonly property var box: layer.targets[index] ?? [0, 0, 0, 0]
                readonly property bool small: Math.min(box[2], box[3]) < layer.finger - 1

                border.color: small ? Style.notYet : Style.right
                border.width: Style.mm(small ? 2 : 1)
                color: "transparent"
                height: box[3]
                width: box[2]
                x: box[0]
                y: box[1]

                Rectangle {
                    anchors.centerIn: parent
                    border.color: target.border.color
                    border.width: Style.mm(0.7)
                    color: "transparent"
                    height: layer.finger
                    radius: height / 2
                    width: height
                }
            }
        }
    }

    Rectangle {
        color: Style.notYet
        height: Style.mm(1)
        objectName: "reach-line"
        visible: layer.reach && layer.known
        width: parent.width
        y: Math.max(0, layer.line)
    }

    Plate {
        icon: "human-male-height"
        text: layer.known ? qsTr("Reach line: 1,015 mm from the floor") : qsTr("The floor is not known: set floor_mm in settings.toml")
        visible: layer.reach
        widest: layer.width - 2 * Style.edge
        x: Style.edge
        y: layer.known ? Math.max(Style.mm(2), layer.line - height - Style.mm(2)) : layer.height - height - Style.edge
    }

    Rectangle {
        border.color: Style.notYet
        border.width: Style.mm(1)
        color: Style.notYetWash
        height: told.height + 2 * Style.mm(4)
        objectName: "finding"
        radius: Style.corner
        visible: told.text !== ""
        width: parent.width - 2 * Style.mm(4)
        x: Style.mm(4)
        y: Style.mm(4)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.notYet
            name: Draft.finding ? "alert" : "refresh"
            size: Style.mm(14)
            x: Style.mm(4)
        }

        Words {
            id: told

            objectName: "finding-words"
            text: Draft.finding ? Draft.finding + (Draft.more ? "  +" + Draft.more : "") : Draft.waiting ? qsTr("Content has changed: F5 shows it now") : ""
            width: parent.width - x - Style.mm(4)
            x: Style.mm(22)
            y: Style.mm(4)
        }
    }
}
