import QtQuick
import ui
import "../../parts"

// A thing on the counter that can be handed over; taken, its tray is empty.
Touch {
    id: tray

    required property StageTable stage
    required property string text
    required property string picture
    property bool taken: false
    property bool glows: false
    property bool pointed: false
    // all are laid out alike: words beside the thing, or below it, or none where they find no room
    required property bool flat
    required property bool told
    readonly property real lines: flat || !told ? 0 : Math.min(Style.wordsHeight("sign", text, width - tray.mm(3)), height * 0.55)
    readonly property real side: Math.min(flat ? width * 0.45 : width, flat ? height : height - lines - tray.mm(2)) / Math.max(0.01, (stage?.unit ?? 0))
    readonly property real room: flat ? width - tray.mm(side + 6) : width - tray.mm(3)

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    label: text

    Rectangle {
        color: "#C9B79B"
        height: top.height
        radius: top.radius
        width: parent.width
        y: top.y + tray.mm(1.6)
    }

    Rectangle {
        id: top

        border.color: tray.glows || tray.pointed ? Style.deep : Style.line
        border.width: tray.mm(tray.glows || tray.pointed ? 2 : 0.8)
        color: tray.glows || tray.pointed ? Style.lamp : Style.sheet
        height: tray.flat ? parent.height * 0.72 : parent.height * 0.3 + (tray.told ? tray.lines : 0)
        radius: tray.mm(5)
        width: parent.width
        y: parent.height - height
    }

    Part {
        h: tray.side - 2
        n: tray.taken ? "" : tray.picture
        stage: tray.stage
        w: tray.side - 2
        x: tray.flat && tray.told ? tray.mm(3) : Math.round((tray.width - width) / 2)
        y: (tray.flat || tray.told ? 0 : tray.height - height - tray.mm(3)) - (tray.sunk ? tray.mm(3) : 0)
    }

    Words {
        id: words

        horizontalAlignment: Text.AlignHCenter
        role: "sign"
        text: tray.text
        visible: tray.told
        width: tray.room
        x: tray.width - width - tray.mm(tray.flat ? 2 : 1.5)
        y: tray.flat ? top.y + Math.round((top.height - height) / 2) : tray.height - height - tray.mm(1)
    }

    GhostHand {
        shown: tray.pointed
        x: Math.round(tray.width * 0.55)
        y: Math.round(tray.height * 0.25)
    }
}
