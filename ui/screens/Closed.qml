pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../city"
import "../parts"
import "parts"

// Outside of the hours the street sleeps; the windows of the big house write when it wakes. Who
// touches it is answered by a window, and nothing is counted.
Item {
    id: closed

    readonly property var face: Station.street ?? ({})
    readonly property var now: Doors.now ?? ({})
    readonly property bool over: (now.opens ?? "") === ""
    readonly property var days: ({
            "today": qsTr("Opens today at %1").arg(now.opens ?? ""),
            "tomorrow": qsTr("Opens tomorrow at %1").arg(now.opens ?? "")
        })
    readonly property string says: over ? qsTr("Thank you for coming!") : days[now.opensDay ?? ""] ?? qsTr("Opens on %1 at %2").arg(now.opensDay ?? "").arg(now.opens ?? "")
    // upright the pavement is deep: sign and watchman stand before the house
    readonly property real lift: Style.portrait ? Style.mm(84) : 0
    readonly property real street: Math.round(Math.min(height * 0.58, Style.mm(152)))

    Rectangle {
        anchors.fill: parent
        color: Style.night
    }

    Repeater {
        // in shares of the sky
        model: [[0.06, 0.07, 2], [0.15, 0.15, 3], [0.24, 0.05, 2], [0.32, 0.13, 2], [0.43, 0.04, 3], [0.54, 0.08, 2], [0.71, 0.05, 2], [0.64, 0.12, 3], [0.96, 0.2, 2], [0.78, 0.16, 2], [0.04, 0.23, 2]]

        Rectangle {
            required property var modelData

            color: Style.lamp
            height: width
            radius: width / 2
            width: Style.mm(modelData[2] * 0.8)
            x: closed.width * modelData[0]
            y: closed.height * modelData[1]
        }
    }

    City {
        height: closed.street
        lit: Station.lit
        night: true
        width: parent.width
        windows: closed.face.windows ?? []
        y: parent.height - closed.lift - height
    }

    Night {
        h: 60
        name: "moon"
        w: 60
        x: parent.width - width - Style.mm(8)
        y: Style.mm(6)
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 3600

        onTapped: point => house.answer(house.mapFromItem(closed, point.position))
    }

    HouseOfHours {
        id: house

        hour: closed.now.opens ?? ""
        width: Math.min(parent.width - Style.edge, Style.mm(292))
        x: Math.round((parent.width - width) / 2) - (Style.portrait ? 0 : Style.mm(14))
        y: parent.height - closed.lift - height - Math.round(closed.street * (Style.portrait ? 0.09 : 0.12))
    }

    Night {
        h: 82
        name: "lampbeam"
        visible: post.visible
        w: 66
        x: post.x - Style.mm(30)
        y: post.y + Style.mm(4)
    }

    // a street lamp
    Item {
        id: post

        x: Style.mm(26)
        y: parent.height - closed.lift - Style.mm(98)
        visible: !Style.portrait

        Rectangle {
            color: Style.night
            height: Style.mm(84)
            width: Style.mm(4)
        }

        Rectangle {
            color: Style.night
            height: Style.mm(7)
            radius: Style.mm(2)
            width: Style.mm(20)
            x: -Style.mm(8)
            y: -Style.mm(3)
        }

        Rectangle {
            color: Style.lamp
            height: Style.mm(4)
            radius: Style.mm(2)
            width: Style.mm(14)
            x: -Style.mm(5)
            y: Style.mm(3.4)
        }
    }

    // the watchman with his lantern
    Item {
        id: watchman

        height: Style.mm(Style.portrait ? 90 : 104)
        width: Style.mm(Style.portrait ? 75 : 86.5)
        x: parent.width - width
        y: parent.height - height

        Night {
            h: 110
            name: "halo"
            w: 110
            x: -Style.mm(30)
            y: Style.mm(10)
        }

        Night {
            h: watchman.height / Style.mm(1)
            name: "watch"
            w: watchman.width / Style.mm(1)
        }

        Night {
            h: 27.5
            name: "lantern"
            w: 20
            x: Style.mm(3)
            y: parent.height - Style.mm(36)
        }
    }

    Night {
        id: cat

        h: 27.5
        name: "cat"
        w: 40
        x: Style.portrait ? sign.x + Style.mm(8) : Style.mm(50)
        y: Style.portrait ? sign.y - height + Style.mm(1) : parent.height - height - Style.mm(12)
    }

    // it dreams; a pixel here and there, so that nothing burns into the screen
    Icon {
        id: dream

        property int beat: 0

        color: Style.dream
        name: "sleep"
        size: Style.mm(13)
        x: cat.x + cat.width - Style.mm(8)
        y: cat.y - Style.mm(8 + 2 * (beat % 4))

        Timer {
            interval: 700
            repeat: true
            running: !Style.still

            onTriggered: dream.beat++
        }
    }

    Rectangle {
        id: sign

        border.color: Style.line
        border.width: Style.mm(0.5)
        color: Style.paper
        height: told.height + 2 * Style.mm(2)
        radius: Style.corner
        width: Math.min(told.width + 2 * Style.pad, parent.width - 2 * Style.edge)
        x: Style.portrait ? Style.edge : Math.round((parent.width - width) / 2) - Style.mm(14)
        y: parent.height - height - Style.mm(Style.portrait ? 16 : 4)

        Column {
            id: told

            anchors.centerIn: parent
            spacing: Style.mm(1)
            width: Math.min(Math.max(hour.implicitWidth, today.implicitWidth), Style.mm(Style.portrait ? 150 : 270))

            Words {
                id: hour

                color: Style.deep
                horizontalAlignment: Text.AlignHCenter
                objectName: "closed-says"
                role: Style.portrait ? "label" : "title"
                text: closed.says
                width: parent.width
            }

            Words {
                id: today

                horizontalAlignment: Text.AlignHCenter
                role: Style.portrait ? "body" : "label"
                text: closed.over ? qsTr("The festival is over. See you at work!") : qsTr("%n window(s) lit today", "", Station.lit)
                visible: closed.over || Station.lit > 0
                width: parent.width
            }
        }
    }
}
