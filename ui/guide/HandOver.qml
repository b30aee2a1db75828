import QtQuick
import ui
import ui.bridge
import "../parts"

// A prize that waits at this screen: seen, then handed over or sent to the desk in one tap.
Item {
    id: page

    readonly property var now: Handing.now ?? ({})
    readonly property string stage: now.state ?? ""
    readonly property bool waits: stage === "waits"
    readonly property bool sent: stage === "sent"
    readonly property real half: Style.portrait ? width : (width - 2 * Style.gap) / 2
    // in landscape above the way out
    readonly property real leftHeight: Style.portrait ? 0 : height - Style.card - Style.gap

    signal returned

    Picture {
        id: picture

        height: Style.portrait ? Style.mm(page.sent ? 56 : 120) : page.leftHeight - (page.sent ? says.height + Style.gap : 0)
        source: page.now.picture ?? ""
        width: page.half
    }

    Column {
        id: says

        spacing: Style.mm(3)
        width: page.half
        x: Style.portrait || page.sent ? 0 : page.half + 2 * Style.gap
        y: Style.portrait || page.sent ? picture.height + Style.gap : 0

        Words {
            color: Style.deep
            objectName: "hand-name"
            role: page.sent ? "label" : "title"
            text: page.now.name ?? ""
            width: parent.width
        }

        Words {
            objectName: "hand-says"
            role: page.sent ? "body" : "label"
            text: page.waits ? qsTr("Won here at %1").arg(page.now.at ?? "") : page.sent ? qsTr("To desk %1: the child takes a photo of the code").arg(page.now.desk ?? "") : qsTr("Written down: handed over here")
            width: parent.width
        }
    }

    Icon {
        color: Style.right
        name: "check-circle"
        size: Style.mm(Style.portrait ? 60 : 80)
        visible: page.stage === "over"
        x: says.x
        y: says.y + says.height + Style.gap
    }

    Drawing {
        id: code

        address: page.now.qr ?? ""
        fillMode: Image.Pad
        height: width
        objectName: "hand-qr"
        smooth: false
        visible: page.sent
        width: Math.min(page.half, page.height - (Style.portrait ? says.y + says.height + Style.gap : 0) - Style.mm(18))
        x: Style.portrait ? (page.width - width) / 2 : page.width - width
        y: Style.portrait ? says.y + says.height + Style.gap : 0
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        objectName: "hand-typed"
        role: "label"
        text: page.now.typed ?? ""
        visible: page.sent
        width: code.width
        x: code.x
        y: code.y + code.height + Style.mm(3)
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Style.gap
        visible: page.waits
        width: page.half

        BigButton {
            height: Style.card
            icon: "hand-extended"
            objectName: "hand-over"
            primary: true
            text: qsTr("Hand it over")
            width: parent.width

            onActivated: Handing.handOver(page.now.issue)
        }

        BigButton {
            height: Style.card
            icon: "store"
            objectName: "hand-send"
            text: qsTr("Send to the desk")
            visible: page.now.maySend ?? false
            width: parent.width

            onActivated: Handing.send(page.now.issue)
        }

        BigButton {
            icon: "arrow-left"
            objectName: "hand-back"
            text: qsTr("Back")
            width: parent.width

            onActivated: page.returned()
        }
    }
}
