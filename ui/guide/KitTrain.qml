pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Ten wagons, a letter each, between the stick and the kiosk; upright they stand in two rows.
Item {
    id: train

    required property string typed
    // the way of the train, 0 .. 1; -1 = it stands and is loaded
    required property real done
    // the stick is in
    required property bool inside
    // a letter is waited for
    required property bool next
    readonly property int across: Style.portrait ? 5 : 10
    readonly property real step: Style.mm(36)
    readonly property real start: Style.mm(Style.portrait ? 34 : 60) - (Style.portrait ? 0 : Style.mm(2))
    readonly property real way: Math.max(0, done) * width

    Behavior on done {
        NumberAnimation {
            duration: Style.still || train.done < 0 ? 0 : 400
        }
    }

    Repeater {
        model: Style.portrait ? 2 : 1

        Rails {
            required property int index

            y: train.height - Style.mm(12) - index * Style.mm(50)
        }
    }

    Image {
        height: Style.mm(25)
        source: Icons.look("guide/stick.svg")
        sourceSize: Qt.size(width, height)
        visible: train.inside
        width: Style.mm(62)
        x: Style.mm(Style.portrait ? -34 : -9)
        y: train.height - Style.mm(42)
    }

    Image {
        height: Style.mm(32)
        source: Icons.look("guide/slot.svg")
        sourceSize: Qt.size(width, height)
        width: Style.mm(15)
        x: Style.mm(Style.portrait ? 17 : 42)
        y: train.height - Style.mm(45)
    }

    Repeater {
        model: 10

        Item {
            id: wagon

            required property int index
            readonly property string letter: train.typed[index] ?? ""
            // the kiosk takes its load; the wagon drives on, empty
            readonly property bool brought: x + width > kiosk.x
            readonly property bool next: train.next && index === train.typed.length

            height: Style.mm(40)
            objectName: "kit-wagon-" + index
            width: Style.mm(33)
            x: train.start + (index % train.across) * train.step + (!Style.portrait && index > 4 ? Style.mm(5) : 0) + Math.round(train.way)
            y: train.height - Style.mm(50) - (Style.portrait && index < 5 ? Style.mm(50) : 0)

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds

                onTapped: Kit.erase(wagon.index)
            }

            Image {
                id: load

                height: Style.mm(21)
                source: Icons.look("guide/letter.svg")
                sourceSize: Qt.size(width, height)
                visible: wagon.letter !== "" && !wagon.brought
                width: Style.mm(23)
                x: Style.mm(4.4)

                // it falls into its wagon
                onVisibleChanged: if (visible)
                    fall.restart()

                NumberAnimation on y {
                    id: fall

                    duration: Style.still ? 0 : 300
                    easing.type: Easing.OutCubic
                    from: -Style.mm(20)
                    to: 0
                }

                Words {
                    anchors.centerIn: parent
                    color: Style.deep
                    role: "title"
                    text: wagon.letter
                }
            }

            Rectangle {
                color: Style.glow
                height: Style.mm(3)
                radius: height / 2
                visible: wagon.next
                width: Style.mm(14)
                x: Style.mm(9)
                y: Style.mm(10)
            }

            Image {
                height: Style.mm(24)
                source: Icons.look("guide/" + ((wagon.letter && !wagon.brought) || wagon.next ? "wag" : "wag-empty") + ".svg")
                sourceSize: Qt.size(width, height)
                width: Style.mm(32)
                y: Style.mm(16)
            }
        }
    }

    // the kiosk that it all is for: a question until the train has arrived
    Item {
        id: kiosk

        height: Style.mm(52)
        width: Style.mm(21)
        x: train.width - width - Style.mm(Style.portrait ? 6 : 15)
        y: train.height - Style.mm(9) - height

        Image {
            anchors.fill: parent
            source: Icons.look("guide/kiosk.svg")
            sourceSize: Qt.size(width, height)
        }

        Rectangle {
            color: Style.ink
            height: Style.mm(21.4)
            width: Style.mm(17.6)
            x: Style.mm(1.7)
            y: Style.mm(2)

            Icon {
                anchors.centerIn: parent
                color: Style.lamp
                name: train.done >= 1 ? "check-bold" : "help"
                size: Style.mm(14)
            }
        }
    }

    component Rails: Row {
        clip: true
        width: train.width

        Repeater {
            model: Math.ceil(train.width / Style.mm(465))

            Image {
                height: Style.mm(15)
                source: Icons.look("guide/rails.svg")
                sourceSize: Qt.size(width, height)
                width: Style.mm(465)
            }
        }
    }
}
