pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// What lies on the shelf before the child: a picture on a pad. Picked, it rises; taken, its dent
// stays until the next thing lies there.
Touch {
    id: tile

    required property StageTable stage
    // what lies here by the table, what is seen and what was seen before
    required property string due
    property string card: due
    property string before: ""
    required property string text
    required property string picture
    property bool on: false
    property bool hidden: false
    property bool refused: false
    property bool pointed: false
    // an ordered step that is done: its picture stays faintly, with a tick
    property bool used: false
    // its words stand below the picture, where they find room
    property bool told: false
    // or beside it, where the tile is that wide: the picture gives way to words
    readonly property bool flat: told && width > 1.8 * height
    readonly property real share: flat ? [0.84, 0.6, 0.45].find(one => holds(width - one * height - stage.mm(8))) ?? 0 : 0
    readonly property real room: !flat ? width - stage.mm(1) : share > 0 ? width - share * height - stage.mm(8) : width - stage.mm(2)
    // words that find no room at all are not begun: the picture says it
    readonly property bool mute: flat && share === 0 && picture !== "" && !holds(room)
    // the longest word gives way a little, before it would break
    readonly property real fit: Math.min(1, room / Math.max(1, Style.wordWidth("sign", text)))
    readonly property real lines: told && !flat ? Style.wordsHeight("sign", text, room / fit) * fit : 0
    readonly property bool says: lines > 0 && lines < height - stage.mm(24)
    readonly property real free: Math.min(width, height - (says ? lines : 0)) / stage.unit
    readonly property real side: flat ? (mute ? 0.84 : share) * height / stage.unit : free - (says ? 7 : Math.min(10, 0.2 * free))

    function holds(wide: real): bool {
        return Style.wordWidth("sign", text) <= wide && Style.wordsHeight("sign", text, wide) <= height;
    }

    function follow(): void {
        if (card === due)
            return;
        before = card;
        card = due;
        if (card !== "" && !Style.still)
            arrive.restart();
    }

    label: hidden ? qsTr("Something covered") : text
    live: card !== "" && !used

    NumberAnimation {
        id: arrive

        duration: Style.arrive
        easing.type: Easing.OutCubic
        from: tile.stage.mm(14)
        property: "low"
        target: thing
        to: 0
    }

    Pad {
        n: "pad-none"
    }

    Item {
        id: thing

        property real low: 0

        height: parent.height
        visible: tile.card !== ""
        width: parent.width
        y: Math.round(low + (tile.sunk ? tile.stage.mm(1) : 0) - (tile.on ? tile.stage.mm(6) : 0))

        transform: Translate {
            id: shaking
        }

        Pad {
            n: tile.hidden ? "lid" : tile.used ? "" : tile.on || tile.pointed ? "pad-on" : "pad"
        }

        Part {
            h: tile.side
            n: tile.hidden ? "" : tile.picture
            opacity: tile.used ? 0.28 : 1
            stage: tile.stage
            w: tile.side
            x: tile.flat && !tile.mute ? tile.stage.mm(3) : Math.round((parent.width - width) / 2)
            y: tile.says ? tile.stage.mm(1.5) : Math.round((parent.height - height) / 2)
        }

        Words {
            font.pixelSize: Math.floor(Style.em("sign") * tile.fit)
            horizontalAlignment: tile.share > 0 ? Text.AlignLeft : Text.AlignHCenter
            role: "sign"
            text: tile.text
            visible: (tile.picture === "" || tile.says || tile.flat && !tile.mute) && !tile.hidden && !tile.used
            width: tile.room
            x: tile.flat ? tile.share * tile.height + tile.stage.mm(tile.share > 0 ? 5 : 1) : tile.stage.mm(0.5)
            y: tile.says ? parent.height - height - tile.stage.mm(4.5) : Math.round((parent.height - height) / 2)
        }
    }

    SequentialAnimation {
        loops: 2
        running: tile.refused && !Style.still && !Style.calm

        NumberAnimation {
            duration: Style.quick
            property: "x"
            target: shaking
            to: tile.stage.mm(2)
        }

        NumberAnimation {
            duration: Style.quick
            property: "x"
            target: shaking
            to: 0
        }
    }

    Mark {
        anchors.right: parent.right
        good: tile.used
        size: tile.stage.mm(13)
        visible: tile.used || tile.refused
        y: -height / 4
    }

    GhostHand {
        shown: tile.pointed
        x: Math.round(tile.width * 0.68)
        y: Math.round(tile.height * 0.5)
    }

    component Pad: Part {
        // the drawing's own proportions, as large as the tile is wide or high
        h: tile.height / tile.stage.unit
        stage: tile.stage
        w: tile.width / tile.stage.unit
    }
}
