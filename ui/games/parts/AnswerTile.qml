import QtQuick
import ui
import "../../parts"

// One of the things it may be: its picture, and its name where it finds room; turned over where it
// was wrong.
Touch {
    id: tile

    required property StageTable stage
    required property string text
    required property string picture
    property bool wrong: false
    property bool pointed: false
    readonly property real longest: Math.max(1, Math.ceil(Style.wordWidth("sign", text)))
    // beside its picture in so many lines as find room; else the picture stands above, where it
    // finds room itself
    readonly property real spare: width - longest - stage.mm(8)
    readonly property real aside: picture === "" ? 0 : Math.min(height - stage.mm(5), width * 0.42, spare)
    readonly property bool lying: width > 1.5 * height && (picture === "" || aside > height / 2.4 && Style.wordsHeight("sign", text, width - aside - stage.mm(8)) < height)
    readonly property real room: lying ? width - aside - stage.mm(8) : width - stage.mm(4)
    readonly property real fit: Math.min(1, room / longest)
    readonly property real lines: Style.wordsHeight("sign", text, room / fit) * fit
    readonly property real above: Math.min(width - stage.mm(5), height - lines - stage.mm(8))
    readonly property real side: picture === "" ? 0 : lying ? aside : above < height * 0.3 ? 0 : above

    label: text
    live: !wrong

    Rectangle {
        color: Style.line
        height: parent.height
        radius: tile.stage.mm(3)
        width: parent.width
    }

    Rectangle {
        border.color: tile.pointed ? Style.lamp : "transparent"
        border.width: tile.stage.mm(2)
        color: tile.wrong ? Style.wash : Style.sheet
        height: parent.height - tile.stage.mm(2)
        radius: tile.stage.mm(3)
        width: parent.width
        y: tile.sunk ? tile.stage.mm(1) : 0

        Part {
            h: tile.side / tile.stage.unit
            n: tile.picture
            opacity: tile.wrong ? 0.3 : 1
            stage: tile.stage
            w: h
            x: tile.lying ? tile.stage.mm(2) : Math.round((parent.width - width) / 2)
            y: tile.lying ? Math.round((parent.height - height) / 2) : tile.stage.mm(2)
        }

        Words {
            font.pixelSize: Math.floor(Style.em("sign") * tile.fit)
            horizontalAlignment: tile.lying ? Text.AlignLeft : Text.AlignHCenter
            role: "sign"
            text: tile.text
            width: tile.room
            x: tile.lying ? tile.side + tile.stage.mm(5) : tile.stage.mm(2)
            y: tile.lying || tile.side === 0 ? Math.round((parent.height - height) / 2) : parent.height - height - tile.stage.mm(2)
        }
    }

    Mark {
        anchors.right: parent.right
        good: false
        size: tile.stage.mm(13)
        visible: tile.wrong
        y: -height / 4
    }

    GhostHand {
        shown: tile.pointed
        x: Math.round(tile.width * 0.6)
        y: Math.round(tile.height * 0.5)
    }
}
