pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/hazard.py: a place before work; a tap where something is dangerous hangs a
// tag there. Then the light goes out, and a cap lamp shows what is near the finger.
StageTable {
    id: hazard

    readonly property var found: table.found ?? []
    readonly property var decoys: table.decoys ?? []
    readonly property string last: table.last ?? ""
    readonly property var view: slot("view")
    readonly property bool ended: table.finished ?? false
    // by keys a cross walks over the whole scene: no key tells where a fault is
    property point cross: Qt.point(0.5, 0.5)
    // less than the smallest spot, so that none lies between two steps
    readonly property real stride: 0.04

    function tap(x: real, y: real): void {
        if (beam.visible)
            sound("machine");
        ripple.begin(Qt.point(x * scene.width, y * scene.height));
        beam.at = Qt.point(x * scene.width, y * scene.height);
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
        event.accepted = !ended && (taps || way !== undefined);
        if (event.accepted && way)
            cross = Qt.point(Math.max(0, Math.min(1, cross.x + way.x)), Math.max(0, Math.min(1, cross.y + way.y)));
        else if (event.accepted && !event.isAutoRepeat)
            tap(cross.x, cross.y);
    }

    onNightChanged: if (night && !Style.calm && !ended)
        sound("twist")
    onLastChanged: if (last !== "") {
        // bindings follow the table later than this
        if ((table.found ?? []).includes(last)) {
            worker.cheer();
            sound("place");
        } else
            worker.wonder();
    }

    FocusRing {
        anchors.fill: scene
        objectName: "focus-scene"
        shown: scene.activeFocus
    }

    Rectangle {
        id: scene

        activeFocusOnTab: true
        clip: true
        // where its picture ends a pixel too soon the stage is seen
        color: "transparent"
        height: hazard.mm(hazard.view.size[1])
        objectName: "scene"
        width: hazard.mm(hazard.view.size[0])
        x: hazard.mm(hazard.view.at[0])
        y: hazard.mm(hazard.view.at[1])

        Accessible.focusable: true
        Accessible.role: Accessible.Graphic
        Keys.onPressed: event => hazard.steer(event)

        Part {
            h: hazard.view.size[1]
            n: hazard.content.picture ?? ""
            stage: hazard
            w: hazard.view.size[0]
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

                Part {
                    h: 20
                    n: ring.fault ? "tag" : ""
                    stage: hazard
                    w: 16.7
                    x: Math.round((ring.width - width) / 2)
                    y: Math.round((ring.height - height) / 2)
                }

                Rectangle {
                    anchors.centerIn: parent
                    color: Style.sheet
                    height: Style.mm(13)
                    radius: height / 2
                    visible: !ring.fault
                    width: height

                    Icon {
                        anchors.centerIn: parent
                        name: "thumb-up"
                        size: Style.mm(9)
                    }
                }
            }
        }

        Beam {
            id: beam

            anchors.fill: parent
            stage: hazard
        }

        Rectangle {
            id: aim

            border.color: Style.paper
            border.width: Style.mm(1.5)
            color: "transparent"
            height: width
            objectName: "cross"
            radius: width / 2
            visible: scene.activeFocus && Style.keys && !hazard.ended
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

    over: [
        Tags {
            found: hazard.found.length
            of: hazard.table.of ?? 0
            stage: hazard
        },
        Worker {
            id: worker

            stage: hazard
            who: hazard.content.worker ?? ""
        },
        Board {
            stage: hazard
            text: hazard.last === "" ? "" : (hazard.content.hotspots?.[hazard.last] ?? hazard.content.decoys?.[hazard.last])?.text ?? ""
        },
        BigButton {
            readonly property var at: hazard.slot("done")

            height: hazard.mm(at.size[1])
            icon: "clipboard-check-outline"
            label: qsTr("That is all")
            live: !hazard.ended
            objectName: "done"
            text: at.size[0] < 60 ? "" : qsTr("That is all")
            visible: hazard.found.length > 0 && live
            width: hazard.mm(at.size[0])
            x: hazard.mm(at.at[0])
            y: hazard.mm(at.at[1])

            onActivated: hazard.moved({
                "done": "yes"
            })
        }
    ]
}
