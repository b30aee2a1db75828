import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// A prize that was won: the code that the desk scans, large and still, or whom to call for it.
Room {
    id: room

    readonly property var prize: Station.prize ?? ({})
    // a guide gives it, or has given it
    readonly property bool here: prize.way === "here" || prize.way === "over"
    readonly property var desk: Around.desk ?? ({})
    readonly property string until: desk.closes && !desk.closed ? " " + qsTr("It is open until %1.").arg(desk.closes) : ""
    readonly property real side: Math.min(Style.mm(190), Style.portrait ? body.width : body.height - typed.space, Style.portrait ? body.height * 0.6 : body.width * 0.5)

    railed: true
    title: qsTr("Your prize")

    foot: BigButton {
        height: Style.card
        icon: "map-search"
        objectName: "prize-way-below"
        text: qsTr("The way there")
        visible: Style.portrait && !room.here && (room.desk.map ?? false)

        onActivated: Around.open(room.desk.goal)
    }
    rail: BigButton {
        // its sign stays above words that large letters break in two
        height: Style.mm(Style.textScale > 1.3 ? 64 : 48)
        icon: "map-search"
        objectName: "prize-way"
        stacked: true
        text: qsTr("The way there")
        visible: !room.here && (room.desk.map ?? false)
        width: parent.width
        y: parent.height - height

        onActivated: Around.open(room.desk.goal)
    }

    CalledGuide {
        anchors.fill: parent
        name: room.prize.name ?? ""
        over: room.prize.way === "over"
        picture: room.prize.picture ?? ""
        visible: room.here
    }

    Item {
        id: body

        anchors.fill: parent
        visible: !room.here

        Drawing {
            id: code

            address: room.prize.qr ?? ""
            fillMode: Image.Pad
            height: room.side
            objectName: "prize-qr"
            smooth: false
            width: room.side
            x: Style.portrait ? (body.width - width) / 2 : body.width - width
        }

        Words {
            id: typed

            // the keeper types it when the reader fails
            readonly property real space: visible ? height + Style.mm(3) : 0

            horizontalAlignment: Text.AlignHCenter
            objectName: "prize-typed"
            role: "label"
            text: room.prize.typed ?? ""
            visible: text !== ""
            width: Style.portrait ? body.width : code.width
            x: Style.portrait ? 0 : code.x
            y: code.height + Style.mm(3)
        }

        Picture {
            id: picture

            readonly property real start: Style.portrait ? code.height + typed.space + Style.gap : 0
            readonly property real least: Style.mm(24)
            readonly property bool flanked: words.width >= width + 2 * (Style.mm(22) + Style.gap)
            // what the words leave of the height; where that is too little they stand alone
            readonly property real spare: body.height - start - words.height - words.spacing

            height: Math.min(Style.mm(70), spare)
            source: room.prize.picture ?? ""
            visible: spare >= least
            width: Style.mm(90)
            x: words.x + (words.width - width) / 2
            y: start
        }

        // what to do with the code, for who reads no word: a photo of it, to the desk or a guide
        Icon {
            anchors.verticalCenter: picture.verticalCenter
            color: Style.deep
            name: Handing.paper === "printed" ? "receipt-text-outline" : "camera"
            size: Style.mm(22)
            visible: picture.visible && picture.flanked
            x: picture.x - Style.gap - width
        }

        Icon {
            anchors.verticalCenter: picture.verticalCenter
            color: room.desk.closed ? Style.notYet : Style.deep
            name: room.desk.closed ? "human-greeting-variant" : "gift"
            objectName: "prize-goes"
            size: Style.mm(22)
            visible: picture.visible && picture.flanked
            x: picture.x + picture.width + Style.gap
        }

        Column {
            id: words

            spacing: Style.mm(5)
            width: Style.portrait ? body.width : code.x - 2 * Style.gap
            y: picture.start + (picture.visible ? picture.height + spacing : 0)

            Words {
                color: Style.deep
                horizontalAlignment: Text.AlignHCenter
                role: "title"
                text: room.prize.name ?? ""
                width: parent.width
            }

            Words {
                // a seat: the code ends when it begins
                color: Style.deep
                horizontalAlignment: Text.AlignHCenter
                objectName: "prize-begins"
                role: "label"
                text: qsTr("Today at %1, come in time").arg(room.prize.begins ?? "")
                visible: (room.prize.begins ?? "") !== ""
                width: parent.width
            }

            Words {
                horizontalAlignment: Text.AlignHCenter
                objectName: "prize-does"
                text: Handing.paper === "printed" ? qsTr("Take the paper to the prize desk.") + room.until : qsTr("Take a photo of the code and show it at the prize desk.") + room.until
                width: parent.width
            }

            Words {
                color: Style.notYet
                horizontalAlignment: Text.AlignHCenter
                objectName: "desk-closed"
                role: "label"
                text: qsTr("The prize desk is closed now: ask a guide.")
                visible: room.desk.closed ?? false
                width: parent.width
            }

            Words {
                horizontalAlignment: Text.AlignHCenter
                role: "label"
                text: qsTr("No phone? Call a guide.")
                // letters so large leave no room beside Back, and the short code is read out anyway
                visible: !(room.prize.begins ?? "") && !(Style.portrait && Style.textScale > 1.3 && typed.visible) && !room.desk.closed
                width: parent.width
            }
        }
    }
}
