pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Today against plan and yesterday, what to do before opening, what tomorrow looks like.
Item {
    id: page

    readonly property var shown: HubEvening.shown ?? ({})
    readonly property var five: shown.five ?? []

    Note {
        anchors.centerIn: parent
        color: HubLook.soft
        size: 22
        text: qsTr("Nothing is in yet: pour in the first stick.")
        visible: page.five.length === 0
    }

    Rectangle {
        color: HubLook.ink
        height: HubLook.px(92)
        radius: HubLook.px(12)
        visible: page.five.length > 0
        width: HubLook.px(1138)
        x: HubLook.px(20)
        y: HubLook.px(20)

        Note {
            color: "#FFFFFF"
            heavy: 900
            objectName: "evening-title"
            size: 32
            text: page.shown.title ?? ""
            x: HubLook.px(24)
            y: HubLook.px(14)
        }

        Note {
            color: "#C9D0E6"
            elide: Text.ElideRight
            maximumLineCount: 1
            objectName: "evening-said"
            size: 15
            text: HubEvening.written
            width: HubLook.px(800)
            x: HubLook.px(24)
            y: HubLook.px(60)
        }

        Press {
            anchors.right: parent.right
            anchors.rightMargin: HubLook.px(20)
            anchors.verticalCenter: parent.verticalCenter
            ground: HubLook.lamp
            height: HubLook.px(52)
            icon: "printer"
            ink: HubLook.ink
            objectName: "print-evening"
            size: 17
            text: qsTr("One page as PDF")

            onActivated: HubEvening.write()
        }
    }

    Repeater {
        model: page.five.length

        FiveCard {
            height: HubLook.px(150)
            told: page.five[index] ?? ({})
            width: HubLook.px(218)
            x: HubLook.px(20) + index * HubLook.px(230)
            y: HubLook.px(126)
        }
    }

    TodoCard {
        height: HubLook.px(458)
        shown: page.shown
        visible: page.five.length > 0
        width: HubLook.px(778)
        x: HubLook.px(20)
        y: HubLook.px(290)
    }

    TomorrowCard {
        height: HubLook.px(458)
        shown: page.shown
        visible: page.five.length > 0
        width: HubLook.px(346)
        x: HubLook.px(812)
        y: HubLook.px(290)
    }
}
