pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "parts"

// How the screen should be for this child, until the visit's end. Covers all but the languages.
FocusScope {
    id: sheet

    readonly property bool open: Comfort.open
    // it lies still and hides all below
    readonly property bool lies: passage.settled
    readonly property bool reachable: Style.reachTop(true, Comfort.floorMm, Style.windowWidth, Style.screenHeight) > 0
    readonly property int columns: Style.portrait ? 1 : 3
    readonly property real cellWidth: (width - 2 * Style.edge - (columns - 1) * Style.gap) / columns
    readonly property int rowCount: Style.portrait ? wishes.length + 2 : 3
    readonly property real cellHeight: Math.min(Style.mm(62), (height - Style.top - Style.edge - (rowCount - 1) * Style.gap) / rowCount)
    readonly property var wishes: [
        {
            "name": "contrast",
            "icon": "contrast-circle",
            "text": qsTr("High contrast"),
            "on": Comfort.contrast
        },
        {
            "name": "still",
            "icon": "motion-pause-outline",
            "text": qsTr("Less motion"),
            "on": Comfort.still
        },
        {
            "name": "calm",
            "icon": "weather-night",
            "text": qsTr("Calm: no clock, no confetti"),
            "on": Comfort.calm
        },
        {
            "name": "mute",
            "icon": "volume-off",
            "text": qsTr("Sound off for 5 minutes"),
            "on": Comfort.muted
        },
        {
            "name": "reach",
            "icon": "arrow-collapse-down",
            "text": qsTr("Everything lower"),
            "on": Comfort.reach
        }
    ].filter(wish => wish.name !== "reach" || reachable)

    enabled: open
    transform: [passage.shift]
    visible: passage.seen

    onOpenChanged: if (open)
        forceActiveFocus()

    Passage {
        id: passage

        here: sheet.open
        item: sheet
    }

    Rectangle {
        anchors.fill: parent
        color: Style.paper

        // nothing below may be touched through the sheet
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
    }

    Words {
        color: Style.deep
        height: Style.target + Style.mm(6)
        role: "sign"
        text: qsTr("Make it comfortable")
        verticalAlignment: Text.AlignVCenter
        width: sheet.width - x - Style.edge - Style.barWidth - Style.gap
        x: Style.edge
        y: Style.edge - Style.mm(3)
    }

    Row {
        id: sizes

        spacing: Style.gap
        x: Style.edge
        y: Style.top

        Repeater {
            model: 3

            Touchable {
                id: size

                required property int index
                readonly property bool on: Comfort.text === index

                Accessible.checkable: true
                Accessible.checked: on
                colour: on ? Style.chosen : Style.sheet
                height: sheet.cellHeight
                label: [qsTr("Text size A"), qsTr("Text size A+"), qsTr("Text size A++")][index]
                objectName: "text-" + index
                rim: on ? Style.deep : Style.line
                width: (sheet.width - 2 * Style.edge - 2 * Style.gap) / 3

                onActivated: Comfort.chooseText(index)

                Words {
                    anchors.centerIn: parent
                    anchors.horizontalCenterOffset: -Style.mm(6)
                    font.pixelSize: Style.mm([14, 17, 20][size.index])
                    role: "label"
                    text: ["A", "A+", "A++"][size.index]
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: Style.mm(3)
                    anchors.verticalCenter: parent.verticalCenter
                    color: Style.deep
                    name: size.on ? "check-circle" : "circle-outline"
                    size: Style.mm(13)
                }
            }
        }
    }

    Grid {
        columns: sheet.columns
        spacing: Style.gap
        x: Style.edge
        y: Style.top + sheet.cellHeight + Style.gap

        Repeater {
            model: sheet.wishes.length

            Toggle {
                required property int index
                readonly property var wish: sheet.wishes[index] ?? ({})

                height: sheet.cellHeight
                icon: wish.icon ?? ""
                objectName: "wish-" + (wish.name ?? "")
                on: wish.on ?? false
                text: wish.text ?? ""
                width: sheet.cellWidth

                onActivated: wish.name === "mute" ? Comfort.mute(!on) : Comfort.choose(wish.name, !on)
            }
        }
    }

    BigButton {
        height: sheet.cellHeight
        icon: "check-bold"
        objectName: "comfort-done"
        primary: true
        text: qsTr("Done")
        width: sheet.cellWidth
        x: sheet.width - width - Style.edge
        y: Style.top + (sheet.rowCount - 1) * (sheet.cellHeight + Style.gap)

        onActivated: Comfort.hide()
    }
}
