pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// The child's own window: it lights up, and the drawn face, dressed for the trade, looks out and
// waves. Before one is picked three of the faces look out, and a touch leads to all of them.
Touch {
    id: pane

    // the dressed child's picture, or "" before a face is picked
    required property string child
    required property var faces
    required property string trade
    // how many windows of the street are lit, this one among them; all: none is dark any more
    required property int lit
    required property bool all
    readonly property bool picked: child !== ""
    // the drawing is 574 x 620, its opening 430 x 496
    readonly property real unit: height / 620

    label: [words.text, all ? qsTr("The whole street is aglow!") : lit > 0 ? qsTr("Window no. %1 is lit in the street!").arg(lit) : ""].filter(one => one).join(". ")
    width: Math.round(574 * unit)

    Rectangle {
        id: room

        clip: true
        color: Style.night
        height: Math.round(496 * pane.unit)
        width: Math.round(430 * pane.unit)
        x: Math.round(72 * pane.unit)
        y: Math.round(78 * pane.unit)

        Rectangle {
            id: light

            anchors.fill: parent
            color: Style.lamp

            SequentialAnimation on opacity {
                running: !Style.still

                PropertyAction {
                    value: 0
                }

                PauseAnimation {
                    duration: 400
                }

                NumberAnimation {
                    duration: Style.arrive
                    to: 1
                }
            }
        }

        Drawing {
            address: Icons.look("moments/curtain.svg")
            height: Math.round(400 * pane.unit)
            width: room.width
        }

        // one in front, two behind
        Repeater {
            model: pane.picked ? 0 : [0, 2, 1]

            Person {
                required property int modelData

                height: Math.round(room.height * (modelData === 1 ? 0.78 : 0.62))
                who: pane.faces[modelData]?.picture ?? ""
                width: Math.round(height * 200 / 240)
                x: Math.round((room.width - width) * [0.02, 0.5, 0.98][modelData])
                y: room.height - height - (modelData === 1 ? 0 : Math.round(0.3 * room.height))
            }
        }

        Person {
            id: me

            property int below: 0
            property int wave: 0

            height: Math.round(room.height * 0.9)
            visible: pane.picked
            who: pane.child
            width: Math.round(height * 200 / 240)
            x: Math.round((room.width - width) / 2)
            y: room.height - height + below + wave

            onWhoChanged: pane.rise()
        }
    }

    Drawing {
        address: Icons.look("moments/window.svg")
        anchors.fill: parent
    }

    Rectangle {
        id: plate

        border.color: Style.deep
        border.width: Style.border
        color: Style.sheet
        height: words.height + 2 * Style.mm(3)
        radius: Style.corner
        width: room.width + Style.mm(6)
        x: (pane.width - width) / 2
        y: pane.height - height

        Words {
            id: words

            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            role: Style.fitting(text, width, pane.height * 0.3)
            text: pane.picked ? pane.trade : qsTr("Pick your face!")
            width: parent.width - Style.mm(6)
        }
    }

    // the window's number, as houses bear it
    Rectangle {
        color: Style.go
        height: Style.mm(16)
        objectName: "lit-window"
        radius: Style.corner
        visible: pane.lit > 0
        width: number.implicitWidth + Style.mm(9)
        x: room.x + room.width - width / 2
        y: Style.mm(2)

        Words {
            id: number

            anchors.centerIn: parent
            color: Style.paper
            role: "sign"
            text: "№ " + pane.lit
        }
    }

    function rise(): void {
        if (!picked || Style.still)
            return;
        rising.restart();
        waving.restart();
    }

    Component.onCompleted: rise()

    NumberAnimation {
        id: rising

        duration: 600
        easing.type: Easing.OutCubic
        from: room.height
        property: "below"
        target: me
        to: 0
    }

    // two frames a wave, six waves, and it stands
    SequentialAnimation {
        id: waving

        loops: 6

        PauseAnimation {
            duration: 450
        }

        PropertyAction {
            property: "wave"
            target: me
            value: Style.mm(1)
        }

        PauseAnimation {
            duration: 450
        }

        PropertyAction {
            property: "wave"
            target: me
            value: 0
        }
    }
}
