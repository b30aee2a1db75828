import QtQuick
import ui
import "../parts"

// One of today's five numbers against the plan and yesterday.
Sheet {
    id: number

    required property int index
    required property var told

    Note {
        elide: Text.ElideRight
        heavy: 800
        maximumLineCount: 1
        size: 15
        text: number.told.name ?? ""
        width: parent.width - HubLook.px(24)
        x: HubLook.px(12)
        y: HubLook.px(11)
    }

    Note {
        heavy: 900
        objectName: "five-" + number.index
        size: 36
        text: number.told.told ?? ""
        x: HubLook.px(12)
        y: HubLook.px(32)
    }

    Rectangle {
        id: track

        color: HubLook.track
        height: HubLook.px(10)
        radius: height / 2
        width: parent.width - HubLook.px(24)
        x: HubLook.px(12)
        y: HubLook.px(88)

        Rectangle {
            color: number.told.short ? HubLook.careBar : HubLook.rightBar
            height: parent.height
            radius: height / 2
            visible: (number.told.value ?? 0) > 0
            width: Math.max(height, parent.width * Math.min(1, number.told.value ?? 0))
        }

        Rectangle {
            color: HubLook.ink
            height: HubLook.px(20)
            visible: number.told.planned !== null
            width: HubLook.px(3)
            x: track.width * (number.told.planned ?? 0) - width
            y: -HubLook.px(5)
        }
    }

    Row {
        spacing: HubLook.px(6)
        x: HubLook.px(12)
        y: HubLook.px(108)

        Icon {
            color: number.told.short ? HubLook.care : HubLook.right
            name: number.told.short ? "alert-outline" : "check"
            size: HubLook.px(18)
        }

        Note {
            color: HubLook.soft
            elide: Text.ElideRight
            lineHeight: 0.92
            maximumLineCount: 2
            size: 12.5
            // a gap in a number breaks no line
            text: (number.told.beside ?? []).map(one => one.replace(/ /g, "\u00a0")).join(" · ")
            width: number.width - HubLook.px(50)
        }
    }
}
