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
    readonly property var todo: shown.todo ?? []
    readonly property var hours: shown.hours ?? []

    Note {
        anchors.centerIn: parent
        color: HubLook.soft
        size: 22
        text: qsTr("Nothing is in yet: pour in the first stick.")
        visible: page.five.length === 0
    }

    Rectangle {
        color: HubLook.ink
        height: HubLook.px(104)
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
            y: HubLook.px(20)
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
            y: HubLook.px(66)
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

        Sheet {
            id: number

            required property int index
            readonly property var told: page.five[index] ?? ({})

            height: HubLook.px(150)
            width: HubLook.px(218)
            x: HubLook.px(20) + index * HubLook.px(230)
            y: HubLook.px(138)

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
                y: HubLook.px(112)

                Icon {
                    color: number.told.short ? HubLook.care : HubLook.right
                    name: number.told.short ? "alert-outline" : "check"
                    size: HubLook.px(18)
                }

                Note {
                    color: HubLook.soft
                    elide: Text.ElideRight
                    size: 12.5
                    text: (number.told.beside ?? []).join(" · ")
                    width: number.width - HubLook.px(50)
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Sheet {
        height: HubLook.px(446)
        visible: page.five.length > 0
        width: HubLook.px(778)
        x: HubLook.px(20)
        y: HubLook.px(302)

        Note {
            heavy: 900
            size: 20
            text: page.shown.todo_title ?? ""
            x: HubLook.px(16)
            y: HubLook.px(13)
        }

        Note {
            anchors.right: parent.right
            anchors.rightMargin: HubLook.px(16)
            heavy: 800
            objectName: "ticked"
            size: 14
            text: qsTr("%1 of %2 done").arg(page.todo.filter(one => one.done).length).arg(page.todo.length)
            visible: page.todo.length > 0
            y: HubLook.px(18)
        }

        Note {
            color: HubLook.right
            heavy: 800
            size: 17
            text: page.shown.nothing ?? ""
            visible: page.todo.length === 0
            x: HubLook.px(16)
            y: HubLook.px(56)
        }

        Repeater {
            model: page.todo.length

            Item {
                id: row

                required property int index
                readonly property var told: page.todo[index] ?? ({})

                height: HubLook.px(54)
                width: HubLook.px(746)
                x: HubLook.px(16)
                y: HubLook.px(46 + index * 54)

                Rectangle {
                    color: HubLook.line
                    height: HubLook.px(1)
                    width: parent.width
                }

                Rectangle {
                    color: row.told.hue ?? HubLook.ink
                    height: HubLook.px(40)
                    radius: width / 2
                    width: HubLook.px(5)
                    y: HubLook.px(7)
                }

                Note {
                    elide: Text.ElideRight
                    heavy: 900
                    maximumLineCount: 2
                    size: 15
                    text: row.told.place ?? ""
                    width: HubLook.px(120)
                    x: HubLook.px(16)
                    y: HubLook.px(row.told.of ? 8 : 17)
                }

                Note {
                    color: HubLook.soft
                    elide: Text.ElideRight
                    size: 12
                    text: row.told.of ?? ""
                    width: HubLook.px(120)
                    wrapMode: Text.NoWrap
                    x: HubLook.px(16)
                    y: HubLook.px(30)
                }

                Text {
                    color: HubLook.care
                    font.family: "Material Design Icons"
                    font.pixelSize: HubLook.px(26)
                    text: row.told.icon ?? ""
                    textFormat: Text.PlainText
                    x: HubLook.px(144)
                    y: HubLook.px(13)
                }

                Note {
                    elide: Text.ElideRight
                    heavy: 750
                    height: parent.height
                    maximumLineCount: 2
                    objectName: "todo-what-" + row.index
                    size: 14.5
                    text: row.told.what ?? ""
                    verticalAlignment: Text.AlignVCenter
                    width: HubLook.px(286)
                    x: HubLook.px(182)
                }

                Note {
                    color: HubLook.go
                    elide: Text.ElideRight
                    heavy: 850
                    height: parent.height
                    maximumLineCount: 2
                    size: 14.5
                    text: row.told.remedy ?? ""
                    verticalAlignment: Text.AlignVCenter
                    width: HubLook.px(210)
                    x: HubLook.px(482)
                }

                Touchable {
                    Accessible.checkable: true
                    Accessible.checked: row.told.done ?? false
                    colour: row.told.done ? HubLook.rightBar : HubLook.sheet
                    height: HubLook.px(38)
                    label: (row.told.place ?? "") + ". " + (row.told.what ?? "")
                    objectName: "tick-" + row.index
                    rim: row.told.done ? HubLook.rightBar : HubLook.soft
                    thickness: 0
                    width: height
                    x: HubLook.px(704)
                    y: HubLook.px(8)

                    onActivated: HubEvening.tick(row.told.key)

                    Icon {
                        anchors.centerIn: parent
                        color: "#FFFFFF"
                        name: "check"
                        size: HubLook.px(24)
                        visible: row.told.done ?? false
                    }
                }
            }
        }

        Note {
            color: HubLook.soft
            size: 13
            text: page.shown.more ?? ""
            x: HubLook.px(16)
            y: HubLook.px(426)
        }
    }

    Sheet {
        id: tomorrow

        readonly property real most: Math.max(1, ...page.hours.map(one => Math.max(one.tomorrow, one.today)))

        height: HubLook.px(446)
        visible: page.five.length > 0
        width: HubLook.px(346)
        x: HubLook.px(812)
        y: HubLook.px(302)

        Note {
            heavy: 900
            size: 20
            text: page.shown.tomorrow ?? ""
            x: HubLook.px(16)
            y: HubLook.px(13)
        }

        Note {
            heavy: 900
            size: 36
            text: page.shown.expected ?? ""
            x: HubLook.px(16)
            y: HubLook.px(48)
        }

        Note {
            color: HubLook.soft
            lineHeight: 1
            size: 14
            text: page.shown.expected_said ?? ""
            visible: page.hours.length > 0
            width: parent.width - HubLook.px(32)
            x: HubLook.px(16)
            y: HubLook.px(98)
        }

        Repeater {
            model: page.hours.length

            Item {
                id: hour

                required property int index
                readonly property var told: page.hours[index] ?? ({})
                readonly property real step: HubLook.px(314) / Math.max(page.hours.length, 1)

                height: HubLook.px(240)
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
            visible: page.hours.length > 0
            x: HubLook.px(16)
            y: HubLook.px(420)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: HubLook.careBar
                height: HubLook.px(3)
                width: HubLook.px(20)
            }

            Note {
                size: 13
                text: page.shown.today_said ?? ""
            }
        }
    }
}
