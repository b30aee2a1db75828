import QtQuick
import ui
import "../../parts"

// A lever that sends what is looked at on or back: its drawing, and its words where they find room.
Touch {
    id: lever

    required property StageTable stage
    // "pass" or "reject"
    required property string way
    required property string text
    property bool pointed: false
    readonly property var size: stage?.scene.parts?.["lever-" + way] ?? [48, 48]
    // a tall one stands by itself, its words on a plate before its foot
    readonly property bool tall: size[1] > size[0] * 1.1
    readonly property real scaled: Math.min(width / Math.max(0.01, (stage?.unit ?? 0)) / size[0], height / Math.max(0.01, (stage?.unit ?? 0)) / size[1])
    readonly property real sinks: lever.mm(2)
    readonly property color colour: way === "pass" ? Style.right : Style.notYet

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    label: text

    Rectangle {
        color: Qt.darker(lever.colour, 1.7)
        height: parent.height
        radius: lever.mm(6)
        visible: !lever.tall
        width: parent.width
    }

    Rectangle {
        id: top

        border.color: lever.pointed ? Style.ink : Qt.lighter(lever.colour, 1.3)
        border.width: lever.mm(1.2)
        color: lever.colour
        height: parent.height - 2 * lever.sinks
        radius: lever.mm(6)
        visible: !lever.tall
        width: parent.width
        y: lever.sunk ? lever.sinks : 0
    }

    Part {
        id: art

        h: lever.size[1] * lever.scaled * (lever.tall ? 1 : 0.74)
        n: "lever-" + lever.way + (lever.tall && lever.sunk ? "-down" : "")
        stage: lever.stage
        w: lever.size[0] * lever.scaled * (lever.tall ? 1 : 0.74)
        x: lever.tall || !words.visible ? Math.round((lever.width - width) / 2) : lever.mm(4)
        y: (lever.tall ? 0 : Math.round((top.height - height) / 2)) + (lever.sunk && !lever.tall ? lever.sinks : 0)
    }

    Rectangle {
        border.color: lever.pointed ? Style.ink : Style.deep
        border.width: lever.mm(1)
        color: Style.sheet
        height: words.height + lever.mm(3)
        radius: lever.mm(3)
        visible: lever.tall && words.visible
        width: lever.width
        y: lever.height - height
    }

    Words {
        id: words

        readonly property real room: lever.tall ? lever.width - lever.mm(4) : lever.width - art.width - lever.mm(12)

        color: lever.tall ? Style.ink : Style.paper
        horizontalAlignment: Text.AlignHCenter
        role: Style.fits("label", text, room, lever.height * (lever.tall ? 0.3 : 0.9)) ? "label" : "sign"
        text: lever.text
        visible: Style.wordWidth("sign", text) <= room
        width: room
        x: lever.tall ? lever.mm(2) : art.width + lever.mm(8)
        y: lever.tall ? lever.height - height - lever.mm(1.5) : Math.round((top.height - height) / 2) + top.y
    }

    GhostHand {
        shown: lever.pointed
        x: Math.round(lever.width * 0.6)
        y: Math.round(lever.height * 0.36)
    }
}
