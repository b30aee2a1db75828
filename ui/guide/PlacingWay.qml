pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Which way up: a model of the glass with an arrow to each of its edges.
Item {
    id: way

    required property bool done
    required property bool next

    height: Style.mm(168)
    width: Style.mm(66)

    Lamp {
        anchors.horizontalCenter: parent.horizontalCenter
        done: way.done
        next: way.next
        number: 1
    }

    Rectangle {
        color: Style.ink
        height: Style.mm(118)
        radius: Style.mm(4)
        width: parent.width
        y: Style.mm(18)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Style.mm(3)
            color: Style.paper
            radius: Style.mm(2)

            Image {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(28)
                anchors.horizontalCenter: parent.horizontalCenter
                height: Style.mm(50)
                source: Icons.look("guide/listener.svg")
                sourceSize: Qt.size(width, height)
                width: Style.mm(22)
            }

            Arrow {
                anchors.horizontalCenter: parent.horizontalCenter
                edge: "up"
                y: Style.mm(2)
            }

            Arrow {
                edge: "left"
                x: Style.mm(1)
                y: Style.mm(46)
            }

            Arrow {
                edge: "right"
                x: parent.width - width - Style.mm(1)
                y: Style.mm(46)
            }

            Arrow {
                anchors.horizontalCenter: parent.horizontalCenter
                edge: "down"
                primary: true
                y: parent.height - height - Style.mm(2)
            }
        }
    }

    component Arrow: BigButton {
        required property string edge

        height: Style.mm(20)
        icon: "arrow-" + edge + "-bold"
        label: qsTr("The floor is there")
        objectName: "placing-floor-" + edge
        text: ""
        width: Style.mm(edge === "left" || edge === "right" ? 20 : 26)

        onActivated: Placing.floorAt(edge)
    }
}
