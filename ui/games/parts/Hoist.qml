pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Twin of kiosk/games/hoist.py: a crane's trolley, its hook, what hangs and swings, the house that
// grows. Lengths are the stage's millimetres.
Item {
    id: hoist

    required property var grab
    readonly property var slot: grab.slot("world")
    readonly property var now: grab.now
    readonly property real ground: 216
    readonly property real jib: 14
    readonly property real lorryX: 186
    readonly property real houseX: 286
    readonly property int stands: 1 + (now.gone ?? []).length
    readonly property int last: grab.targets.length
    readonly property real x_: grab.glide("x") / 100
    readonly property real foot: grab.glide("h") / 100
    readonly property real off: grab.glide("off") / 100
    readonly property bool hung: now.hung ?? false
    // seconds until the next stands on its lorry
    readonly property real waits: Math.max(0, ((now.comes ?? 0) - grab.ms / grab.stepMs) / 20)
    readonly property bool placed: waits > 0
    // the last of a house is its roof; of other stacks it is like the others
    readonly property bool domed: (grab.scene.parts?.roof ?? null) !== null
    readonly property bool roofNext: domed && stands === last
    readonly property bool roofed: stands > last
    readonly property bool blows: grab.ms / grab.stepMs < (now.gust ?? 0)
    property real gone: hung ? 1 : Math.min(1, waits / 1.2)

    function mm(length: real): real {
        return grab.mm(length);
    }

    x: grab.mm(slot.at[0])
    y: grab.mm(slot.at[1])

    Behavior on gone {
        enabled: hoist.hung && !Style.still

        NumberAnimation {
            duration: 1100
            easing.type: Easing.InQuad
        }
    }

    component Piece: Sized {
        stage: hoist.grab
    }

    component Load: Item {
        id: load

        required property int number
        readonly property bool roof: hoist.domed && number === hoist.last

        Piece {
            name: load.roof ? "roof" : "storey-" + load.number % 5
            smooth: true
            y: load.roof ? hoist.mm(1.5) : 0
        }

        Piece {
            name: load.roof ? "" : "front-" + load.number % 5
            smooth: true
        }
    }

    // the house: its lobby, the storeys that stand with their people, the place of the next
    Item {
        x: hoist.mm(hoist.houseX - 62)

        Piece {
            name: "lobby"
            x: hoist.mm(-4)
            y: hoist.mm(hoist.ground - 31)
        }

        Repeater {
            model: Math.min(hoist.stands, hoist.domed ? hoist.last : hoist.last + 1)

            Item {
                id: storey

                required property int index
                readonly property bool fresh: index === hoist.stands - 1 && hoist.waits > 2.2

                y: hoist.mm(hoist.ground - 31 - 29 * (index + 1))

                Piece {
                    name: "storey-" + storey.index % 5 + (storey.fresh ? "" : "-lit")
                }

                Repeater {
                    model: 3

                    Item {
                        id: room

                        required property int index
                        readonly property int who: (storey.index * 3 + index) % 9
                        readonly property bool waves: hoist.roofed && !Style.still

                        clip: true
                        height: hoist.mm(24)
                        visible: !storey.fresh
                        width: hoist.mm(36)
                        x: hoist.mm(5 + 40 * index)
                        y: hoist.mm(2)

                        Piece {
                            name: "home-" + room.who
                            x: hoist.mm([2, 8, 4, 10, 1, 7, 5, 3, 9][room.who])
                            y: hoist.mm(1.4 - (room.waves ? 1.2 * Math.abs(Math.sin(hoist.grab.ms / 150 + room.index)) : 0))
                        }
                    }
                }

                Piece {
                    name: "front-" + storey.index % 5
                }
            }
        }

        Piece {
            name: hoist.roofNext ? "place-roof" : "place"
            visible: !hoist.roofed
            y: hoist.mm(hoist.ground - 31 - 29 * (hoist.stands + 1) + (hoist.roofNext ? 1.5 : 0))
        }

        Piece {
            name: hoist.domed ? "roof" : ""
            visible: hoist.roofed
            y: hoist.mm(hoist.ground - 31 - 29 * (hoist.last + 1) + 1.5)
        }
    }

    // the lorry with the next load: away once the load hangs
    Item {
        visible: !hoist.roofed
        x: hoist.mm(hoist.lorryX - 90 - 260 * hoist.gone)
        y: hoist.mm(hoist.ground - 28)

        Load {
            number: hoist.stands
            visible: !hoist.hung
            x: hoist.mm(28)
            y: hoist.mm(-16)
        }

        Piece {
            name: "lorry"
        }
    }

    Piece {
        name: "trolley"
        x: hoist.mm(hoist.x_ - 17.5)
        y: hoist.mm(hoist.jib + 15)
    }

    // rope, rig and load are one pendulum
    Item {
        id: hang

        readonly property real long: Math.max(20, hoist.foot - hoist.jib - 24)
        readonly property real hook: hoist.foot - hoist.jib - 24 - 29 - 35.5 + (hoist.roofNext || hoist.domed && hoist.roofed ? 12 : 0)

        rotation: -Math.asin(Math.max(-0.4, Math.min(0.4, hoist.off / long))) * 180 / Math.PI
        transformOrigin: Item.TopLeft
        x: hoist.mm(hoist.x_)
        y: hoist.mm(hoist.jib + 24)

        Repeater {
            model: [-4, 2.6]

            Rectangle {
                required property real modelData

                antialiasing: true
                color: "#2B2A33"
                height: Math.max(0, hoist.mm(hang.hook + 3))
                width: hoist.mm(1.4)
                x: hoist.mm(modelData)
            }
        }

        Load {
            number: hoist.stands
            visible: hoist.hung
            x: hoist.mm(-62)
            y: hoist.mm(hang.hook + 35.5 - (hoist.roofNext ? 12 : 0))
        }

        Piece {
            name: "rig"
            smooth: true
            x: hoist.mm(-64)
            y: hoist.mm(hang.hook)
        }
    }

    Piece {
        name: "barrier"
        visible: hoist.hung
        x: hoist.mm(hoist.houseX + 22)
        y: hoist.mm(hoist.ground - 6)
    }

    Puff {
        id: dust

        spread: hoist.mm(60)
    }

    onStandsChanged: {
        dust.burst(mm(houseX), mm(ground - 31 - 29 * stands + 29));
        grab.sound("place");
        grab.sound("right");
    }
    onHungChanged: if (hung)
        grab.sound("own")
    onBlowsChanged: if (blows)
        grab.sound("twist")

    Spot {
        grab: hoist.grab
        height: hoist.mm(56)
        label: qsTr("Fetch the next part")
        name: "lorry"
        width: hoist.mm(96)
        x: hoist.mm(hoist.lorryX - 66)
        y: hoist.mm(hoist.ground - 62)
    }

    Spot {
        grab: hoist.grab
        height: hoist.mm(90)
        label: qsTr("Set it in its place")
        name: "house"
        width: hoist.mm(100)
        x: hoist.mm(hoist.houseX - 48)
        y: hoist.mm(hoist.ground - 120)
    }
}
