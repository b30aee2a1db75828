pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// A bank card as large as a real one, as far as the glass is known: four corners that are moved
// until they sit on the edges of a card held to it.
Item {
    id: face

    required property real cardWidth
    required property real widthMm
    required property bool done
    required property bool next

    height: Style.mm(168)
    width: Style.mm(146)

    Lamp {
        anchors.horizontalCenter: parent.horizontalCenter
        done: face.done
        next: face.next
        number: 2
    }

    Rectangle {
        id: glass

        border.color: Style.ink
        border.width: Style.mm(3)
        color: Style.paper
        height: Style.mm(118)
        radius: Style.mm(4)
        width: parent.width
        y: Style.mm(18)

        Image {
            id: card

            anchors.centerIn: parent
            height: Math.round(face.cardWidth * 53.98 / 85.6)
            objectName: "placing-card"
            source: Icons.look("guide/card.svg")
            // drawn once: a tap more or less is stretched
            sourceSize: Qt.size(Style.mm(86), Style.mm(54))
            width: Math.round(face.cardWidth)
        }

        Repeater {
            model: 4

            Item {
                id: corner

                required property int index
                readonly property bool far: index % 2 === 1
                readonly property bool low: index > 1

                x: card.x + (far ? card.width : 0)
                y: card.y + (low ? card.height : 0)

                Rectangle {
                    color: face.done ? Style.right : Style.glow
                    height: Style.mm(3)
                    width: Style.mm(20)
                    x: corner.far ? -width + Style.mm(3) : -Style.mm(3)
                    y: corner.low ? 0 : -height
                }

                Rectangle {
                    color: face.done ? Style.right : Style.glow
                    height: Style.mm(16)
                    width: Style.mm(3)
                    x: corner.far ? 0 : -width
                    y: corner.low ? -height + Style.mm(3) : -Style.mm(3)
                }
            }
        }
    }

    Stepper {
        anchors.horizontalCenter: parent.horizontalCenter
        done: face.done
        name: "placing-card"
        plate: Style.mm(64)
        //: %1: the glass's width in millimetres
        text: qsTr("%1 mm").arg(face.widthMm)
        y: Style.mm(144)

        onConfirmed: Placing.cardFits()
        onStepped: by => Placing.wider(by)
    }
}
