pragma ComponentBehavior: Bound

import QtQuick
import ui

// The round's end as a thing: the lorries that were filled come back past the machine, one behind
// the other, and wait to be looked at.
Item {
    id: convoy

    required property var digger
    readonly property var grab: digger.grab
    readonly property real scaled: 0.43 * digger.scaled
    readonly property int count: grab.over_ ? grab.gone.length : 0
    // how far they have come, 0 to 1
    property real here: Style.still ? 1 : 0

    function start(): void {
        if (count > 0 && !Style.still)
            coming.restart();
    }

    visible: count > 0
    x: digger.mm(206)
    y: digger.mm(digger.ground - 38)

    Component.onCompleted: start()
    onCountChanged: start()

    NumberAnimation {
        id: coming

        duration: 2000
        easing.type: Easing.OutQuad
        from: 0
        property: "here"
        target: convoy
        to: 1
    }

    component Piece: Sized {
        scaled: convoy.scaled
        stage: convoy.grab
    }

    Repeater {
        model: convoy.count

        Item {
            id: one

            required property int index

            function mm(length: real): real {
                return convoy.grab.mm(length * convoy.scaled);
            }

            x: convoy.digger.mm(70 * (convoy.count - 1 - index) - 300 * (1 - convoy.here))

            Piece {
                name: "lorry-back"
            }

            Item {
                clip: true
                height: one.mm(68)
                width: one.mm(85)
                x: one.mm(3)
                y: one.mm(-8)

                Piece {
                    name: "heap"
                    y: one.mm(68 - 42)
                }
            }

            Piece {
                name: "lorry"
                x: one.mm(-1.5)
            }

            Repeater {
                model: [14, 46, 112]

                Item {
                    id: wheel

                    required property real modelData

                    x: one.mm(modelData)
                    y: one.mm(49)

                    Repeater {
                        model: 4

                        Piece {
                            required property int index

                            name: "wheel-" + index
                            visible: Math.floor(convoy.here * 40) % 4 === index
                        }
                    }
                }
            }
        }
    }
}
