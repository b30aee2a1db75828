pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// A game's table that is a place: what stage.toml says stands where, in its own millimetres. The
// face of an engine puts the moving parts between its back and its front.
GameTable {
    id: stage

    readonly property var scene: content.scene ?? ({})
    // how it stands, and pixels of a millimetre of it: known once the place it stands in is
    property string form: "landscape"
    property real unit: 0
    readonly property var drawn: scene[form] ?? scene.landscape ?? ({})
    readonly property size sheet: ({
            "landscape": Qt.size(465, 262),
            "portrait": Qt.size(262, 465),
            "both": Qt.size(465, 226),
            "both_upright": Qt.size(262, 428)
        })[form]
    // evening comes when the round is well under way
    // two play here, each at an end of it
    property bool twoEnds: false
    readonly property real twistMs: scene.twist_ms ?? 45000
    readonly property bool night: ms >= twistMs
    readonly property real timeLeft: endsMs > 0 ? Math.max(0, 1 - ms / endsMs) : -1
    // the round is over; and more than half of what could be won was won, or two have played it through
    readonly property bool finale: table?.finished ?? false
    readonly property bool well: finale && (twoEnds || 2 * (table.points ?? 0) > (table.of ?? 0))
    readonly property var none: ({
            "at": [0, 0],
            "size": [0, 0]
        })
    default property alias moving: middle.data
    readonly property Item behind: middle
    readonly property Item before: front
    // evening changes what is drawn
    readonly property bool darkens: [...(drawn.back ?? []), ...(drawn.front ?? [])].some(laid => (laid.when ?? "") !== "")
    // the machine is seen to run, and is heard each so many milliseconds
    property bool machineRuns: false
    property int beatEveryMs: 420
    // what stands before the front: what hands and eyes need
    property alias over: front.data

    function mm(millimetres: real): real {
        return Math.round(millimetres * unit);
    }

    // what hands need begins beside Back, however wide its letters make that
    function slot(name: string): var {
        const found = drawn.slots?.[name] ?? none;
        // of two, what stands higher than Back needs not
        const above = form === "both" && found.at[1] + found.size[1] < sheet.height + 1 - (Style.edge + Style.card + Style.gap) / unit;
        if (!found.touched || !["landscape", "both"].includes(form) || above || unit === 0)
            return found;
        const taken = Math.max(0, (Style.edge + Style.rail + Style.gap) / unit - found.at[0]);
        return {
            "at": [found.at[0] + taken, found.at[1]],
            "size": [found.size[0] - taken, found.size[1]]
        };
    }

    // a moment of kiosk/visit/hearing.py is seen just now
    function sound(moment: string): void {
        if (heard)
            Voice.moment(moment);
    }

    function art(name: string): string {
        return Icons.look("stages/" + scene.name + "/" + name + ".svg");
    }

    function measure(): void {
        const stands = twoEnds ? (width > height ? "both" : "both_upright") : width > height ? "landscape" : "portrait";
        if (stands !== form)
            unit = 0;
        form = stands;
        unit = Math.min(width / sheet.width, height / sheet.height);
    }

    // what hangs over the edge belongs to whatever stands beside it
    clip: width < Style.windowWidth - 1
    flows: true

    Component.onCompleted: measure()
    onNightChanged: if (night && darkens)
        sound("twist")
    onHeightChanged: Qt.callLater(measure)
    onWidthChanged: Qt.callLater(measure)

    Timer {
        interval: stage.beatEveryMs
        repeat: true
        running: stage.machineRuns && stage.heard
        triggeredOnStart: true

        onTriggered: stage.sound("machine")
    }

    Rectangle {
        color: stage.drawn.above ?? Style.paper
        height: ground.y + 1
        visible: ground.y > 0
        width: stage.width
    }

    Rectangle {
        color: stage.drawn.below ?? Style.paper
        height: stage.height - y
        visible: height > 0
        width: stage.width
        y: ground.y + ground.height - 1
    }

    // screens of other shapes show more of what is above; the hands' side stays low
    Item {
        id: ground

        height: stage.mm(stage.sheet.height)
        width: stage.mm(stage.sheet.width)
        x: Math.round((stage.width - width) / 2)
        y: stage.height - height

        Repeater {
            model: stage.unit > 0 ? stage.drawn.back ?? [] : []

            Standing {
                required property var modelData

                laid: modelData
                stage: stage
            }
        }

        Item {
            id: middle

            anchors.fill: parent
        }

        Repeater {
            model: stage.unit > 0 ? stage.drawn.front ?? [] : []

            Standing {
                required property var modelData

                laid: modelData
                stage: stage
            }
        }

        Item {
            id: front

            anchors.fill: parent
        }
    }
}
