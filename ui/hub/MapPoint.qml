import QtQuick
import ui
import ui.bridge
import "../parts"

// A place on the hall's plan: picked by a tap or a key, dragged, moved by arrows.
Touch {
    id: point

    required property int index
    required property var told
    required property string icon
    required property real metre
    required property bool chosen
    // of so many metres as leave a gap between neighbours, as far as a finger still finds it
    readonly property real side: Math.round(Math.max(HubLook.px(18), Math.min(HubLook.px(30), metre * 3.2)))
    readonly property var turns: ({
            "up": 180,
            "right": 270,
            "down": 0,
            "left": 90
        })

    height: chosen ? Math.round(side * 1.3) : side
    objectName: "point-" + (told.id || told.kind)
    width: height
    x: Math.round((told.x ?? 0) * metre - width / 2)
    y: Math.round((told.y ?? 0) * metre - height / 2)
    z: chosen ? 2 : told.kind === "area" ? 0 : 1

    Keys.onDownPressed: HubMap.nudge(0, 1)
    Keys.onLeftPressed: HubMap.nudge(-1, 0)
    Keys.onRightPressed: HubMap.nudge(1, 0)
    Keys.onUpPressed: HubMap.nudge(0, -1)
    onActivated: HubMap.pick(index)

    Rectangle {
        anchors.fill: parent
        border.color: point.chosen ? HubLook.lamp : "#FFFFFF"
        border.width: HubLook.px(point.chosen ? 3 : 1)
        color: point.told.look ? (Style.hues[point.told.look] ?? Style.hues["metallurgists"])[1] : point.told.kind === "desk" ? "#B3261E" : HubLook.go
        radius: point.told.kind === "area" ? height / 2 : HubLook.px(5)

        Icon {
            anchors.centerIn: parent
            color: "#FFFFFF"
            name: point.icon
            size: point.height * 0.6
        }

        // which way a screen looks
        Item {
            anchors.fill: parent
            rotation: point.turns[point.told.facing] ?? 0
            visible: !!point.told.facing

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: HubLook.lamp
                height: Math.round(point.height / 6)
                width: Math.round(point.width * 0.6)
                y: parent.height - height
            }
        }
    }

    DragHandler {
        id: drag

        // of the finger: when it is lifted, the handler has forgotten it
        property point moved: Qt.point(0, 0)

        target: null

        onActiveChanged: {
            if (active)
                moved = Qt.point(activeTranslation.x, activeTranslation.y);
            else
                HubMap.move(point.index, point.told.x + moved.x / point.metre, point.told.y + moved.y / point.metre);
        }
        onActiveTranslationChanged: {
            if (active)
                moved = Qt.point(activeTranslation.x, activeTranslation.y);
        }
    }

    transform: Translate {
        x: drag.active ? drag.activeTranslation.x : 0
        y: drag.active ? drag.activeTranslation.y : 0
    }
}
