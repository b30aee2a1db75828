import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// The result to carry home: its text as a code that any phone reads without a network.
Room {
    id: room

    readonly property var note: Discovery.takeaway ?? ({})
    readonly property real side: Math.min(Style.mm(190), Style.portrait ? body.width : body.height, Style.portrait ? body.height * 0.6 : body.width * 0.5)

    railed: true
    title: qsTr("Take it along")

    // large letters leave it the rail alone
    rail: Learn {
        anchors.bottom: parent.bottom
        height: Style.card
        text: ""
        visible: Learning.trade !== "" && Style.textScale > 1
        width: parent.width
    }

    // below, where the code takes the room beside the text
    foot: Learn {
        anchors.right: parent.right
        height: Style.card
        visible: Learning.trade !== "" && Style.portrait
        width: Math.min(implicitWidth, parent.width)
    }

    Item {
        id: body

        anchors.fill: parent

        Drawing {
            id: code

            address: room.note.qr ?? ""
            fillMode: Image.Pad
            height: room.side
            objectName: "takeaway-qr"
            smooth: false
            width: room.side
            x: Style.portrait ? (body.width - width) / 2 : body.width - width
        }

        Column {
            spacing: Style.mm(5)
            width: Style.portrait ? body.width : code.x - 2 * Style.gap
            y: Style.portrait ? code.height + Style.gap : 0

            Words {
                color: Style.deep
                objectName: "takeaway-text"
                text: room.note.text ?? ""
                width: parent.width
            }

            Words {
                role: "label"
                text: qsTr("Point a phone's camera at the code")
                width: parent.width
            }

            // what is near, once a region was touched; paper tells it too
            Words {
                objectName: "near"
                text: (Learning.near ?? []).map(one => one.name + " – " + one.place).join("\n")
                visible: text !== "" && Learning.trade !== "" && Discovery.paper === "" && Style.textScale <= 1
                width: parent.width
            }

            Learn {
                visible: Learning.trade !== "" && !Style.portrait && Style.textScale <= 1
                width: Math.min(implicitWidth, parent.width)
            }

            BigButton {
                icon: "printer"
                objectName: "print"
                text: qsTr("Print it")
                visible: Discovery.paper === "ready" || Discovery.paper === "failed"

                onActivated: Discovery.printPage()
            }

            Words {
                objectName: "paper"
                role: "label"
                text: Discovery.paper === "printed" ? qsTr("Your sheet is coming") : qsTr("The printer is not ready: ask a guide")
                visible: Discovery.paper === "printed" || Discovery.paper === "failed"
                width: parent.width
            }
        }
    }
}
