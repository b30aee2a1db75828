pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// What is to be done before opening: ticked off by hand.
Sheet {
    id: card

    required property var shown
    readonly property var todo: shown.todo ?? []

    Note {
        heavy: 900
        size: 20
        text: card.shown.todo_title ?? ""
        x: HubLook.px(16)
        y: HubLook.px(13)
    }

    Note {
        anchors.right: parent.right
        anchors.rightMargin: HubLook.px(16)
        heavy: 800
        objectName: "ticked"
        size: 14
        text: qsTr("%1 of %2 done").arg(card.todo.filter(one => one.done).length).arg(card.todo.length)
        visible: card.todo.length > 0
        y: HubLook.px(18)
    }

    Note {
        color: HubLook.right
        heavy: 800
        size: 17
        text: card.shown.nothing ?? ""
        visible: card.todo.length === 0
        x: HubLook.px(16)
        y: HubLook.px(56)
    }

    Repeater {
        model: card.todo.length

        Item {
            id: row

            required property int index
            readonly property var told: card.todo[index] ?? ({})

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
                y: HubLook.px(row.told.of ? 6 : 17)
            }

            Note {
                color: HubLook.soft
                elide: Text.ElideRight
                lineHeight: 0.84
                maximumLineCount: 2
                size: 10.5
                text: row.told.of ?? ""
                width: HubLook.px(126)
                x: HubLook.px(16)
                y: HubLook.px(27)
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
        text: card.shown.more ?? ""
        x: HubLook.px(16)
        y: HubLook.px(432)
    }
}
