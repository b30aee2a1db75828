pragma ComponentBehavior: Bound

import QtQuick
import ui

// The lorry that is filled up to its line: it leaves by itself, and the next one comes.
Item {
    id: lorry

    required property Digger digger
    readonly property var grab: digger.grab
    readonly property int sent: grab.gone.length
    readonly property bool last: sent >= grab.targets.length
    // one goes while steps are left until the next stands there, half of them each
    readonly property real wait: sent > 0 ? (digger.now.comes ?? 0) - grab.ms / grab.stepMs : 0
    readonly property bool leaves: wait > 22 || last
    readonly property real share: leaves ? Math.max(0, 44 - wait) / 22 : Math.max(0, wait) / 22
    readonly property real away: Style.still && share < 1 ? 0 : share * share * 240
    readonly property real fill: leaves ? digger.now.was ?? 0 : grab.glide("fill")
    readonly property var target: grab.targets[Math.min(leaves ? sent - 1 : sent, grab.targets.length - 1)] ?? ({})
    readonly property int loads: (grab.table.band ?? "") === "6-8" ? 1 : target.loads ?? 2
    // how high a load lies in the box
    readonly property real rise: 14 + 26 * Math.min(1.15, fill / 1500)
    readonly property real marked: 60 - (14 + 26 * Math.min(1, loads * 750 / 1500))

    x: digger.mm(283 + away)
    y: digger.mm(digger.ground - 76)

    onSentChanged: if (sent > 0)
        grab.sound("right")

    Item {
        y: lorry.digger.mm(1.6 * Math.min(1, lorry.fill / 1500))

        Sized {
            name: "lorry-back"
            scaled: lorry.digger.scaled
            stage: lorry.grab
        }

        Item {
            clip: true
            height: lorry.digger.mm(68)
            width: lorry.digger.mm(85)
            x: lorry.digger.mm(3)
            y: lorry.digger.mm(-8)

            Sized {
                name: "heap"
                scaled: lorry.digger.scaled
                stage: lorry.grab
                visible: lorry.fill > 0
                y: lorry.digger.mm(68 - lorry.rise)
            }
        }

        Sized {
            name: "lorry"
            scaled: lorry.digger.scaled
            stage: lorry.grab
            x: lorry.digger.mm(-1.5)
        }

        Item {
            clip: true
            height: lorry.digger.mm(16.4)
            width: lorry.digger.mm(21)
            x: lorry.digger.mm(110)
            y: lorry.digger.mm(21)

            Sized {
                name: "driver"
                scaled: lorry.digger.scaled
                stage: lorry.grab
                x: lorry.digger.mm(-3)
                y: lorry.digger.mm(-2)
            }
        }

        Sized {
            name: "line"
            scaled: lorry.digger.scaled
            stage: lorry.grab
            x: lorry.digger.mm(-0.5)
            y: lorry.digger.mm(lorry.marked - 6)
        }
    }

    Repeater {
        model: [14, 46, 112]

        Item {
            id: wheel

            required property real modelData

            x: lorry.digger.mm(modelData)
            y: lorry.digger.mm(49)

            Repeater {
                model: 4

                Sized {
                    required property int index

                    name: "wheel-" + index
                    scaled: lorry.digger.scaled
                    stage: lorry.grab
                    visible: Math.floor(lorry.away / 3) % 4 === index
                }
            }
        }
    }
}
