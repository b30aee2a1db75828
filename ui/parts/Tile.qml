import QtQuick
import ui

// A door to somewhere: a picture or an icon, and its name. wide: side by side.
Touchable {
    id: tile

    required property string text
    property string hint: ""
    property string picture: ""
    property string icon: ""
    property bool wide: false
    property bool done: false
    // the icon also on a picture, as a small sign
    property bool signed: true
    readonly property real broad: Math.min((height - 2 * inset) * 1.35, width * 0.42)
    // words come first: the picture beside them takes what they leave
    readonly property real side: wide ? [1, 0.7, 0.4].map(share => share * broad).find(one => clear(one)) ?? 0 : 0
    readonly property real inset: Style.mm(4)

    function clear(side: real): bool {
        const room = width - side - 3 * inset;
        return Style.fits("label", text, room, height - (hint ? Style.wordsHeight("body", hint, room) : 0));
    }

    label: text

    Rectangle {
        id: ground

        color: Style.wash
        // what is left beside long words is no strip with a face at its foot
        height: tile.wide ? Math.min(tile.height - 2 * tile.inset, tile.side * 1.25) : tile.height - 3 * tile.inset - words.height
        radius: Style.corner
        width: tile.wide ? tile.side : tile.width - 2 * tile.inset
        x: tile.inset
        y: tile.wide ? (tile.height - height) / 2 : tile.inset

        Icon {
            anchors.centerIn: parent
            color: Style.deep
            name: tile.icon
            size: Math.min(parent.height * 0.7, Style.mm(34))
            visible: tile.picture === "" && tile.icon !== ""
        }

        Picture {
            anchors.fill: parent
            source: tile.picture
            visible: tile.picture !== "" || tile.icon === ""
        }
    }

    Rectangle {
        color: Style.deep
        height: Math.min(Style.mm(18), ground.height * 0.6)
        radius: height / 2
        visible: tile.picture !== "" && tile.icon !== "" && tile.signed && ground.width > 0
        width: height
        x: ground.x - Style.mm(1)
        y: ground.y - Style.mm(1)

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: tile.icon
            size: parent.height * 0.66
        }
    }

    Column {
        id: words

        spacing: Style.mm(1)
        width: tile.wide ? tile.width - tile.side - 3 * tile.inset : ground.width
        x: tile.wide ? tile.side + 2 * tile.inset : tile.inset
        y: tile.wide ? (tile.height - height) / 2 : tile.height - height - tile.inset

        Words {
            horizontalAlignment: tile.wide ? Text.AlignLeft : Text.AlignHCenter
            role: Style.fitting(tile.text, words.width, tile.height * (tile.wide ? 1 : 0.6))
            text: tile.text
            width: parent.width
        }

        Words {
            horizontalAlignment: tile.wide ? Text.AlignLeft : Text.AlignHCenter
            text: tile.hint
            visible: text !== ""
            width: parent.width
        }
    }

    Rectangle {
        color: Style.right
        height: Style.mm(14)
        radius: height / 2
        visible: tile.done
        width: height
        x: tile.width - width - Style.mm(2)
        y: Style.mm(2)

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: "check-bold"
            size: Style.mm(10)
        }
    }
}
