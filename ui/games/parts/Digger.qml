pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Twin of kiosk/games/excavator.py: the excavator, its bank of earth in columns, the lorry that is
// filled to a line, and what lies buried. Lengths are the stage's millimetres as it lies.
Item {
    id: digger

    required property var grab
    readonly property var slot: grab.slot("world")
    readonly property real scaled: slot.size[0] > 0 ? slot.size[0] / 465 : 1
    readonly property var now: grab.now
    readonly property real ground: 149
    readonly property var pivot: [112, 103]
    readonly property real boom: grab.glide("boom") / 2
    readonly property real stick: boom + grab.glide("stick") / 2
    readonly property real bucket: grab.glide("bucket") / 2
    readonly property var elbow: along(pivot, boom, 120, 0)
    readonly property var wrist: along(elbow, stick, 90, 0)
    readonly property bool digs: (grab.next.load ?? 0) > (now.load ?? 0)
    readonly property bool pours: now.pours ?? false
    readonly property real fullness: Math.min(1, grab.glide("load") / 900)
    readonly property int spade: now.warned ?? 0
    readonly property var buried: grab.content.forbidden ?? null

    // a point of a link, from its joint along it and across it
    function along(from: var, degrees: real, length: real, across: real): var {
        const turn = degrees * Math.PI / 180;
        return [from[0] + length * Math.cos(turn) - across * Math.sin(turn), from[1] + length * Math.sin(turn) + across * Math.cos(turn)];
    }

    function mm(length: real): real {
        return grab.mm(length * scaled);
    }

    x: grab.mm(slot.at[0])
    y: grab.mm(slot.at[1])

    onDigsChanged: if (digs)
        grab.sound("own")
    onPoursChanged: if (pours)
        grab.sound("place")
    onSpadeChanged: if (spade === 1)
        grab.sound("twist")

    component Piece: Sized {
        scaled: digger.scaled
        stage: digger.grab
    }

    // a link turns around its joint: where that lies on its drawing, and on the stage
    component Link: Piece {
        id: link

        required property real degrees
        required property var joint
        required property var at

        smooth: true
        transformOrigin: Item.TopLeft
        x: digger.mm(at[0]) - digger.mm(joint[0])
        y: digger.mm(at[1]) - digger.mm(joint[1])

        transform: Rotation {
            angle: link.degrees
            origin.x: digger.mm(link.joint[0])
            origin.y: digger.mm(link.joint[1])
        }
    }

    component Rod: Item {
        id: rod

        required property var from
        required property var to
        property real thick: 6
        readonly property real reach: Math.hypot(to[0] - from[0], to[1] - from[1])

        rotation: Math.atan2(to[1] - from[1], to[0] - from[0]) * 180 / Math.PI
        transformOrigin: Item.TopLeft
        x: digger.mm(from[0])
        y: digger.mm(from[1])

        Rectangle {
            antialiasing: true
            color: "#C3CBD6"
            height: digger.mm(rod.thick / 2)
            width: digger.mm(rod.reach)
            y: -height / 2
        }

        Rectangle {
            antialiasing: true
            color: "#434D5E"
            height: digger.mm(rod.thick)
            radius: digger.mm(1.5)
            width: digger.mm(Math.min(rod.reach, 40))
            y: -height / 2
        }
    }

    Convoy {
        digger: digger
    }

    Lorry {
        digger: digger
    }

    Piece {
        name: "surface"
        y: digger.mm(digger.ground - 2)
    }

    Bank {
        digger: digger
    }

    // what lies buried is seen by all but the driver
    Item {
        readonly property real from: 156.4 + 4.8 * (digger.buried?.columns[0] ?? 0)

        visible: digger.buried !== null
        x: digger.mm(from)
        y: digger.mm(digger.ground)

        Repeater {
            model: 2

            Piece {
                required property int index

                name: "buried"
                x: digger.mm((1 - index) * (own[0] - 7))
                y: digger.mm(digger.buried?.free ?? 0)
            }
        }

        Repeater {
            model: 3

            Piece {
                required property int index

                name: "tape-" + index
                visible: digger.spade < 3 && index === (digger.spade === 1 && !Style.still ? Math.floor(digger.grab.ms / 160) % 3 : 0)
                x: digger.mm(-2)
                y: digger.mm(digger.buried?.depth ?? 0)
            }
        }
    }

    // dug round by hand
    Piece {
        readonly property real share: Math.max(0, Math.min(1, 1 - ((digger.now.until ?? 0) - digger.grab.ms / 50) / 60))
        readonly property real bob: Style.still ? 0 : Math.abs(Math.sin(digger.grab.ms / 170))

        name: "spade"
        visible: digger.spade === 2 && (digger.now.until ?? 0) > 0
        x: digger.mm(222 + share * 44)
        y: digger.mm(digger.ground - 34 + 34 * Math.min(1, share * 2.5) - bob * 9)
    }

    Item {
        x: digger.mm(6)
        y: digger.mm(digger.ground - 112) + (digger.digs && !Style.still ? Math.round(Math.sin(digger.grab.ms / 30)) : 0)

        transform: Nudge {
            id: shake
        }

        Piece {
            name: "cab-back"
            y: digger.mm(-7.5)
        }

        Item {
            clip: true
            height: digger.mm(58)
            width: digger.mm(54)
            x: digger.mm(54)
            y: digger.mm(4)

            Piece {
                name: "child"
                x: digger.mm(-2)
                y: digger.mm(-5)
            }
        }

        Piece {
            name: "cab-front"
            y: digger.mm(-7.5)
        }

        Piece {
            name: "house"
        }

        Piece {
            name: "tracks"

            TapHandler {
                onTapped: shake.give()
            }
        }
    }

    Rod {
        from: [digger.pivot[0] + 8, digger.pivot[1] + 16]
        thick: 8
        to: digger.along(digger.pivot, digger.boom, 51, -20)
    }

    Link {
        at: digger.wrist
        degrees: digger.bucket
        joint: [46, 22]
        name: "bucket-load"
        visible: digger.fullness > 0.25
    }

    Link {
        at: digger.wrist
        degrees: digger.bucket
        joint: [46, 22]
        name: "bucket"
    }

    Rod {
        from: digger.along(digger.elbow, digger.stick, 14, -14)
        to: digger.along(digger.wrist, digger.bucket, 8.5, -6.5)
    }

    Link {
        at: digger.elbow
        degrees: digger.stick
        joint: [26, 24]
        name: "stick"
    }

    Link {
        at: digger.pivot
        degrees: digger.boom
        joint: [12, 46]
        name: "boom"
    }

    Rod {
        from: digger.along(digger.pivot, digger.boom, 58, -31)
        thick: 7
        to: digger.along(digger.elbow, digger.stick, -16.5, -8)
    }

    Clods {
        digger: digger
    }

    Piece {
        name: "cone"
        x: digger.mm(264)
        y: digger.mm(digger.ground - 18)
    }

    // places to tap, and whoever stands there
    Spot {
        grab: digger.grab
        height: digger.mm(70)
        label: qsTr("Dig here")
        name: "pit"
        width: digger.mm(92)
        x: digger.mm(175)
        y: digger.mm(digger.ground)
    }

    Spot {
        grab: digger.grab
        height: digger.mm(80)
        label: qsTr("Tip it into the lorry")
        name: "lorry"
        // upright it stands half outside: a finger needs what is well inside
        width: Math.min(digger.mm(88), digger.grab.mm(digger.grab.sheet.width - 15) - digger.x - x)
        x: digger.mm(284)
        y: digger.mm(digger.ground - 80)
    }
}
