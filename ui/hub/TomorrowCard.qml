pragma ComponentBehavior: Bound

import QtQuick
import ui

// What tomorrow looks like, by today and the day before.
Sheet {
    id: tomorrow

    required property var shown
    readonly property var hours: shown.hours ?? []
    readonly property real most: Math.max(1, ...tomorrow.hours.map(one => Math.max(one.tomorrow, one.today)))

    Note {
        heavy: 900
        size: 20
        text: tomorrow.shown.tomorrow ?? ""
        x: HubLook.px(16)
        y: HubLook.px(13)
    }

    Note {
        heavy: 900
        size: 36
        text: tomorrow.shown.expected ?? ""
        x: HubLook.px(16)
        y: HubLook.px(48)
    }

    Note {
        color: HubLook.soft
        lineHeight: 1
        size: 14
        text: tomorrow.shown.expected_said ?? ""
        visible: tomorrow.hours.length > 0
        width: parent.width - HubLook.px(32)
        x: HubLook.px(16)
        y: HubLook.px(98)
    }

    Repeater {
        model: tomorrow.hours.length

        Item {
            id: hour

            required property int index
            readonly property var told: tomorrow.hours[index] ?? ({})
            readonly property real step: HubLook.px(314) / Math.max(tomorrow.hours.length, 1)

            height: HubLook.px(252)
            width: step
            x: HubLook.px(16) + index * step
            y: HubLook.px(150)

            Rectangle {
                color: (hour.told.tomorrow ?? 0) > tomorrow.most * 0.9 ? HubLook.now : HubLook.before
                height: hour.height * (hour.told.tomorrow ?? 0) / tomorrow.most
                radius: HubLook.px(3)
                width: hour.width - HubLook.px(5)
                y: hour.height - height
            }

            Rectangle {
                color: HubLook.careBar
                height: HubLook.px(3)
                width: hour.width - HubLook.px(5)
                y: hour.height * (1 - (hour.told.today ?? 0) / tomorrow.most)
            }

            Note {
                horizontalAlignment: Text.AlignHCenter
                size: 13
                text: hour.told.hour ?? ""
                width: hour.width - HubLook.px(5)
                y: hour.height + HubLook.px(4)
            }
        }
    }

    Row {
        spacing: HubLook.px(7)
        visible: tomorrow.hours.length > 0
        x: HubLook.px(16)
        y: HubLook.px(432)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: HubLook.careBar
            height: HubLook.px(3)
            width: HubLook.px(20)
        }

        Note {
            size: 13
            text: tomorrow.shown.today_said ?? ""
        }
    }
}
