import QtQuick
import ui

// One line for those who wait, read at two metres, in all three languages at once.
Rectangle {
    id: queue

    required property var look
    required property bool wait
    readonly property bool high: DeskLook.portrait
    // said to everybody, so in no language of the keeper's
    readonly property var lines: wait ? ["Бір минут, өтінемін", "Минутку, пожалуйста", "One moment, please"] : ["Келесі, өтінемін", "Следующий, пожалуйста", "Next, please"]

    color: look[3]
    height: DeskLook.px(high ? 190 : 128)

    Rectangle {
        color: queue.look[2]
        height: DeskLook.px(6)
        width: parent.width
    }

    Grid {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: DeskLook.px(3)
        columnSpacing: DeskLook.px(40)
        columns: queue.high ? 1 : 3
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignBottom

        Said {
            color: "#FFFFFF"
            heavy: 900
            size: 49
            text: queue.lines[0]
            wrapMode: Text.NoWrap
        }

        Said {
            bottomPadding: DeskLook.px(queue.high ? 0 : 5)
            color: queue.look[2]
            heavy: 800
            size: 34
            text: queue.lines[1]
            wrapMode: Text.NoWrap
        }

        Said {
            bottomPadding: DeskLook.px(queue.high ? 0 : 5)
            color: queue.look[2]
            heavy: 800
            size: 34
            text: queue.lines[2]
            wrapMode: Text.NoWrap
        }
    }
}
