import QtQuick
import ui
import "../../games/parts"
import "../../parts"

// What the worker says: what was done, and one true sentence; or what was asked by a touch.
Rectangle {
    id: bubble

    // of the round, see GameTold
    required property var result
    required property string fact
    property string asked: ""
    property real most: Infinity
    // of two who played it is told first; the fact comes when it is asked for
    readonly property bool two: (result.sides ?? []).length > 1
    readonly property bool facts: !two || asked !== ""
    readonly property real inset: Style.mm(5)
    readonly property real wide: width - 2 * inset

    border.color: Style.line
    border.width: Style.border
    color: Style.sheet
    height: Math.min(most, all.height + 2 * Style.mm(4))
    radius: Style.corner

    // its tail, towards who speaks
    Rectangle {
        border.color: Style.line
        border.width: Style.border
        color: Style.sheet
        height: Style.mm(9)
        rotation: 45
        width: height
        x: bubble.width - (Style.portrait ? Style.mm(60) : width / 2)
        y: Style.portrait ? -height / 2 : Math.min(bubble.height / 2, Style.mm(22))
        z: -1
    }

    Column {
        id: all

        spacing: Style.mm(3)
        width: bubble.wide
        x: bubble.inset
        y: (bubble.height - height) / 2

        GameTold {
            id: done

            result: bubble.result
            visible: !bubble.two || bubble.asked === ""
            width: parent.width
        }

        Item {
            height: Math.max(words.height, speaker.visible ? speaker.height : 0)
            visible: bubble.facts
            width: parent.width

            LongWords {
                id: words

                most: Math.max(1.3 * Style.em("body"), bubble.most - (done.visible ? done.height : 0) - Style.mm(11))
                text: bubble.asked || bubble.fact
                width: parent.width - (speaker.visible ? speaker.width + Style.gap : 0)
                y: (parent.height - height) / 2
            }

            Speaker {
                id: speaker

                about: bubble.asked ? "asked" : "result"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                objectName: "read-fact"
                text: bubble.asked || bubble.fact
            }
        }
    }
}
