pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/hazard.py: a scene; a tap where something is dangerous.
GameTable {
    id: hazard

    readonly property var found: table.found ?? []
    readonly property var decoys: table.decoys ?? []
    readonly property string last: table.last ?? ""
    readonly property bool good: found.includes(last)
    readonly property bool aside: width > height
    readonly property real noteRoom: aside ? 0 : Style.mm(56)
    readonly property bool over: table.finished ?? false
    // by keys a cross walks over the whole scene: no key tells where a fault is
    property point cross: Qt.point(0.5, 0.5)
    // less than the smallest spot, so that none lies between two steps
    readonly property real stride: 0.04

    function tap(x: real, y: real): void {
        ripple.begin(Qt.point(x * scene.width, y * scene.height));
        moved({
            "x": String(Math.round(1000 * x)),
            "y": String(Math.round(1000 * y))
        });
    }

    function steer(event: var): void {
        const way = ({
                [Qt.Key_Left]: Qt.point(-stride, 0),
                [Qt.Key_Right]: Qt.point(stride, 0),
                [Qt.Key_Up]: Qt.point(0, -stride),
                [Qt.Key_Down]: Qt.point(0, stride)
            })[event.key];
        const taps = [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(event.key);
        event.accepted = !over && (taps || way !== undefined);
        if (event.accepted && way)
            cross = Qt.point(Math.max(0, Math.min(1, cross.x + way.x)), Math.max(0, Math.min(1, cross.y + way.y)));
        else if (event.accepted && !event.isAutoRepeat)
            tap(cross.x, cross.y);
    }

    FocusRing {
        anchors.fill: scene
        objectName: "focus-scene"
        shown: scene.activeFocus
    }

    Rectangle {
        id: scene

        readonly property real ratio: 1.6

        activeFocusOnTab: true
        clip: true
        color: Style.wash
        height: width / ratio
        objectName: "scene"
        radius: Style.corner
        width: Math.min((hazard.height - hazard.noteRoom) * ratio, hazard.width - (hazard.aside ? Style.mm(88) : 0))

        Accessible.focusable: true
        Accessible.role: Accessible.Graphic
        Keys.onPressed: event => hazard.steer(event)

        Drawing {
            address: hazard.content.picture ?? ""
            anchors.fill: parent
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3600

            onTapped: point => hazard.tap(point.position.x / scene.width, point.position.y / scene.height)
        }

        Ripple {
            id: ripple
        }

        Repeater {
            model: [...hazard.found, ...hazard.decoys].length

            Rectangle {
                id: ring

                required property int index
                readonly property bool fault: index < hazard.found.length
                readonly property string spotId: (fault ? hazard.found[index] : hazard.decoys[index - hazard.found.length]) ?? ""
                readonly property var box: (fault ? hazard.content.hotspots : hazard.content.decoys)?.[spotId]?.box ?? [0, 0, 0, 0]

                border.color: fault ? Style.right : Style.line
                border.width: Style.mm(fault ? 2.5 : 1.5)
                color: "transparent"
                height: box[3] * scene.height
                radius: Style.corner
                width: box[2] * scene.width
                x: box[0] * scene.width
                y: box[1] * scene.height

                Rectangle {
                    color: ring.fault ? Style.right : Style.sheet
                    height: Style.mm(13)
                    radius: height / 2
                    width: height
                    x: Math.min(ring.width - width / 2, scene.width - ring.x - width)
                    y: Math.max(-height / 2, -ring.y)

                    Icon {
                        anchors.centerIn: parent
                        color: ring.fault ? Style.paper : Style.ink
                        name: ring.fault ? "check-bold" : "shield-check"
                        size: Style.mm(9)
                    }
                }
            }
        }

        Rectangle {
            id: aim

            border.color: Style.paper
            border.width: Style.mm(1.5)
            color: "transparent"
            height: width
            objectName: "cross"
            radius: width / 2
            visible: scene.activeFocus && Style.keys && !hazard.over
            width: Style.mm(22)
            x: hazard.cross.x * scene.width - width / 2
            y: hazard.cross.y * scene.height - height / 2

            Rectangle {
                anchors.fill: parent
                anchors.margins: Style.mm(1.5)
                border.color: Style.focus
                border.width: Style.mm(2)
                color: "transparent"
                radius: width / 2
            }

            Icon {
                anchors.centerIn: parent
                color: Style.focus
                name: "crosshairs"
                size: Style.mm(12)
            }
        }

        // a sample of what to look for and what to do; of the scene itself it tells nothing
        Rectangle {
            id: sample

            property bool found: false

            anchors.centerIn: parent
            border.color: Style.line
            border.width: Style.border
            color: Style.paper
            height: Style.mm(56)
            radius: Style.corner
            visible: hazard.ghost !== ""
            width: height

            onVisibleChanged: found = false

            // as the hand comes down
            Timer {
                interval: 700
                running: sample.visible

                onTriggered: sample.found = true
            }

            Icon {
                anchors.centerIn: parent
                color: Style.notYet
                name: "alert"
                size: Style.mm(32)
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: Style.mm(5)
                border.color: Style.right
                border.width: Style.mm(2.5)
                color: "transparent"
                radius: Style.corner
                visible: sample.found
            }
        }

        GhostHand {
            shown: hazard.ghost !== ""
            x: sample.x + sample.width / 2 - Style.mm(6)
            y: sample.y + sample.height * 0.6
        }
    }

    Column {
        spacing: Style.gap
        width: hazard.aside ? hazard.width - scene.width - Style.gap : hazard.width
        x: hazard.aside ? scene.width + Style.gap : 0
        y: hazard.aside ? 0 : scene.height + Style.gap

        GameNote {
            good: hazard.good
            icon: hazard.good ? "alert" : "shield-check"
            text: hazard.last === "" ? "" : (hazard.content.hotspots?.[hazard.last] ?? hazard.content.decoys?.[hazard.last])?.text ?? ""
            width: parent.width
        }
    }

    BigButton {
        height: Style.card
        icon: "clipboard-check-outline"
        live: !(hazard.table.finished ?? false)
        objectName: "done"
        text: qsTr("That is all")
        visible: hazard.found.length > 0 && live
        width: Style.mm(80)
        x: hazard.width - width
        y: hazard.height - height

        onActivated: hazard.moved({
            "done": "yes"
        })
    }
}
