pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Where things go: a wagon, a tub, a cage. Its name stands above it and its picture on it; what lies
// in it peeps out; full, it leaves and the next one comes.
Touch {
    id: box

    required property StageTable stage
    required property string text
    required property string picture
    // the pictures of what was sent here rightly, in order
    required property var heaped
    property string mood: "open"
    property bool pointed: false
    property bool leaving: false
    // it leaves to the left, and its sign stands close
    property bool mirrored: false
    property bool close: false
    // of a crew, whose it is
    property int whose: -1
    readonly property int most: 5
    readonly property int full: Math.floor(heaped.length / most)
    property int gone: 0
    property real away: 0
    readonly property int lying: Math.min(most, heaped.length - gone * most)
    // too low for a sign above the drawing: the words stand on it
    readonly property bool low: height < mm(60)
    // what the highest sign of all needs, so that all stand alike
    required property real highest
    readonly property real head: low ? 0 : Math.max(mm(16), Math.min(mm(31), highest + mm(4)))
    readonly property real ownHead: low ? 0 : Math.max(mm(16), Math.min(head, words.height + mm(4)))
    readonly property real art: low ? 0 : Math.min((width / (stage?.unit ?? 1) - 2) / 84, ((height - head) / (stage?.unit ?? 1) - 3) / 58)
    // so far it goes to be out of sight
    readonly property real beyond: mirrored ? -x - width : (stage?.width ?? 0) - x
    // where a thing falls in
    readonly property point mouth: Qt.point(x + width / 2, low ? y + height / 2 : y + height - mm(58 * art + 4))

    // a table that is left goes before what stands on it
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    function land(): void {
        squash.land();
    }

    function catchUp(): void {
        if (full <= gone || leaving)
            return;
        stage?.sound("own");
        if (Style.still)
            gone = full;
        else
            depart.restart();
    }

    // it leaves and comes behind the others, on a track of its own: no plate of theirs is ever hidden
    z: away === 0 ? 1 : 0
    label: text + ", " + Math.max(0, lying) + "/" + most
    Accessible.description: badge.said

    Component.onCompleted: gone = full
    onFullChanged: catchUp()
    onLeavingChanged: if (leaving && !Style.still) {
        depart.stop();
        off.restart();
    }

    SequentialAnimation {
        id: depart

        PauseAnimation {
            duration: 260
        }

        NumberAnimation {
            duration: 620
            easing.type: Easing.InQuad
            property: "away"
            target: box
            to: box.beyond
        }

        ScriptAction {
            script: box.gone = box.full
        }

        NumberAnimation {
            duration: 620
            easing.type: Easing.OutCubic
            from: box.stage?.form === "both" ? box.beyond : -box.x - box.width
            property: "away"
            target: box
            to: 0
        }
    }

    // what still falls lands first
    SequentialAnimation {
        id: off

        PauseAnimation {
            duration: 900
        }

        NumberAnimation {
            duration: 900
            easing.type: Easing.InQuad
            property: "away"
            target: box
            to: box.beyond
        }
    }

    // too low for its drawing it is still a box: a body on wheels with a plate
    Rectangle {
        anchors.fill: parent
        color: box.stage?.scene.body ?? Style.sheet
        radius: box.mm(3)
        visible: box.low
    }

    Repeater {
        model: box.low ? 2 : 0

        Part {
            required property int index

            h: 9
            n: "wheel-box-0"
            stage: box.stage
            w: 9
            x: Math.round(box.width * (0.2 + 0.6 * index) - width / 2)
            y: box.height - box.mm(2)
        }
    }

    Rectangle {
        id: sign

        border.color: box.mood === "settled" ? Style.right : box.mood === "refused" ? Style.notYet : Style.deep
        border.width: box.mm(box.mood === "open" ? 1 : 2)
        color: box.mood === "settled" ? Style.rightWash : box.mood === "refused" ? Style.notYetWash : box.mood === "glows" || box.pointed ? Style.lamp : Style.sheet
        height: box.low ? box.height - box.mm(3) : box.ownHead
        radius: box.mm(3)
        width: box.low ? box.width - box.mm(4) : Math.min(box.width, words.implicitWidth + box.mm(9))
        x: Math.round((box.width - width) / 2)
        // where the drawing is low the sign sinks towards it
        y: box.low ? box.mm(1.5) : box.height - box.head - (box.stage?.form === "portrait" ? box.ownHead - box.head : 0) - box.mm(58 * box.art + (box.close ? 2 : 14))
        z: box.low ? 0 : 1

        Part {
            anchors.verticalCenter: parent.verticalCenter
            h: 22
            n: box.low ? box.picture : ""
            stage: box.stage
            visible: box.low && box.picture !== "" && words.aside
            w: 22
            x: box.mm(3)
        }

        Words {
            id: words

            readonly property real room: box.width - box.mm(box.low ? 8 : 4)
            readonly property bool aside: Style.fits("sign", box.text, room - box.mm(25), box.height)
            readonly property bool shifted: box.low && box.picture !== "" && aside
            readonly property real most: room - (shifted ? box.mm(25) : 0)

            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            // never by its own width: that follows from it
            role: Style.fits("label", box.text, most, box.mm(28)) ? "label" : "sign"
            text: box.text
            width: box.low ? most : Math.min(implicitWidth, room)
            x: box.low ? box.mm(3) + (shifted ? box.mm(25) : 0) : Math.round((sign.width - width) / 2)
        }
    }

    Item {
        id: drawing

        height: box.mm(58 * box.art)
        transform: Squash {
            id: squash

            item: drawing
        }
        visible: !box.low
        width: box.mm(84 * box.art)
        x: Math.round((box.width - width) / 2 + box.away)
        y: box.height - height + (box.sunk ? Style.mm(1) : 0) - Math.round(box.mm(7) * Math.min(1, Math.abs(box.away) / Math.max(1, box.width / 3)))

        Part {
            h: 58 * box.art
            n: "box-back"
            stage: box.stage
            w: 84 * box.art
        }

        Repeater {
            model: box.low ? 0 : box.most

            Part {
                required property int index
                readonly property var place: [[14, -8], [46, -7], [30, -14], [8, -16], [52, -18]][index]

                h: 26 * box.art
                n: box.heaped[box.gone * box.most + index] ?? ""
                stage: box.stage
                visible: index < box.lying
                w: 26 * box.art
                x: box.mm(place[0] * box.art)
                y: box.mm(place[1] * box.art)
            }
        }

        Part {
            h: 58 * box.art
            n: "box-front"
            stage: box.stage
            w: 84 * box.art
        }

        Repeater {
            model: 2

            Item {
                id: axle

                required property int index

                x: box.mm((16 + 38 * index) * box.art)
                y: box.mm(43 * box.art)

                Repeater {
                    model: 5

                    Part {
                        required property int index

                        h: 15 * box.art
                        n: "wheel-box-" + index
                        stage: box.stage
                        visible: Math.floor(Math.abs(box.away) / Math.max(1, box.mm(3))) % 5 === index
                        w: 15 * box.art
                    }
                }
            }
        }

        Part {
            h: 32 * box.art
            n: "plate"
            stage: box.stage
            visible: box.picture !== ""
            w: 32 * box.art
            x: box.mm(26 * box.art)
            y: box.mm(8 * box.art)

            Part {
                h: 26 * box.art
                n: box.picture
                stage: box.stage
                w: 26 * box.art
                x: box.mm(3 * box.art)
                y: box.mm(2 * box.art)
            }
        }

        Row {
            spacing: box.mm(2)
            x: Math.round((parent.width - width) / 2)
            y: box.mm(1.5 * box.art)

            Repeater {
                model: box.most

                Rectangle {
                    required property int index

                    border.color: Style.ink
                    border.width: box.mm(0.6)
                    color: index < box.lying ? Style.lamp : box.stage?.scene.unlit ?? Style.sheet
                    height: width
                    radius: width / 2
                    width: box.mm(5.5 * Math.min(1, box.art))
                }
            }
        }
    }

    Rectangle {
        color: box.mood === "refused" ? Style.notYet : Style.right
        height: width
        radius: width / 2
        visible: box.mood === "settled" || box.mood === "refused"
        width: box.mm(15)
        x: sign.x + sign.width - width * 0.3
        y: sign.y - height * 0.75
        z: 2

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: box.mood === "refused" ? "rotate-left" : "check-bold"
            size: box.mm(10)
        }
    }

    CrewBadge {
        id: badge

        height: box.mm(20 * box.art)
        seat: box.whose
        x: drawing.x + box.mm(4 * box.art)
        y: drawing.y + box.mm(11 * box.art)
    }

    GhostHand {
        shown: box.pointed
        x: Math.round(box.width * 0.62)
        y: box.height - height - box.mm(2)
    }
}
