import QtQuick
import ui
import ui.bridge
import "../../games/parts"
import "../../parts"

// Somebody of the trade: nods when touched, and hands over the parcel of who has won one.
Item {
    id: giver

    required property var trade
    required property bool gives
    // above it stands what else is to be touched
    property real taken: 0
    readonly property real tall: Math.min(height, width * 1.2)

    signal asked
    signal given

    Touch {
        height: giver.height - y - (giver.gives ? parcel.height + Style.gap : 0)
        label: giver.trade.name ?? ""
        objectName: "worker"
        visible: height >= Style.target
        width: giver.width
        y: giver.taken

        onActivated: {
            nudge.give();
            giver.asked();
        }
    }

    Person {
        height: Math.round(giver.tall)
        who: giver.trade.picture ?? ""
        width: Math.round(height * 200 / 240)
        x: Math.round((giver.width - width) / 2)
        y: giver.height - height

        transform: Nudge {
            id: nudge
        }
    }

    Touch {
        id: parcel

        property int below: 0

        height: Math.round(giver.height * 0.5)
        label: qsTr("Take your prize")
        objectName: "prize"
        visible: giver.gives
        width: giver.width
        y: giver.height - height + below

        onActivated: giver.given()

        Drawing {
            address: Icons.look("moments/parcel.svg")
            height: parcel.height - plate.height + Style.mm(4)
            width: Math.round(height * 420 / 390)
            x: Math.round((parcel.width - width) / 2)
        }

        Rectangle {
            id: plate

            color: Style.go
            height: Math.max(Style.dense, words.height + Style.mm(5))
            radius: Style.corner
            width: parent.width
            y: parent.height - height + (parcel.sunk ? Style.mm(1) : 0)

            Words {
                id: words

                anchors.centerIn: parent
                color: Style.paper
                horizontalAlignment: Text.AlignHCenter
                role: Style.fitting(text, width, Style.mm(30))
                text: parcel.label
                width: parent.width - Style.mm(6)
            }
        }

        NumberAnimation on below {
            duration: 600
            easing.type: Easing.OutCubic
            from: Style.mm(60)
            running: giver.gives && !Style.still
            to: 0
        }
    }
}
