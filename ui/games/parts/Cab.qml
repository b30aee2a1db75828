pragma ComponentBehavior: Bound

import QtQuick
import ui

// A crane's cab with the child in it; the wind sock that says when to wait.
Item {
    id: cab

    required property var grab
    required property bool blows
    readonly property var slot: grab.slot("cab")
    readonly property var sock: grab.slot("sock")
    readonly property real scaled: slot.size[0] / 104
    readonly property var moves: grab.active

    function mm(length: real): real {
        return grab.mm(length * scaled);
    }

    component Piece: Sized {
        scaled: cab.scaled
        stage: cab.grab
    }

    Item {
        x: cab.grab.mm(cab.slot.at[0])
        y: cab.grab.mm(cab.slot.at[1])

        Piece {
            name: "cab-back"
        }

        Item {
            clip: true
            height: cab.mm(78)
            width: cab.mm(47)
            x: cab.mm(29)
            y: cab.mm(14)

            Piece {
                name: "child"
                x: cab.mm(-6)
                y: cab.mm(4)
            }
        }

        Piece {
            name: "desk"
            x: cab.mm(31)
            y: cab.mm(82)
        }

        Piece {
            name: "lever"
            x: cab.mm(66 + 3 * (cab.moves.includes("right") - cab.moves.includes("left")))
            y: cab.mm(66 + 2 * (cab.moves.includes("down") - cab.moves.includes("up")))
        }

        Piece {
            name: "cab-front"
            y: cab.mm(-4)
        }
    }

    Sized {
        name: "sock-" + (!cab.blows ? 1 : Style.still ? 4 : 3 + Math.floor(cab.grab.ms / 200) % 2)
        stage: cab.grab
        x: cab.grab.mm(cab.sock.at[0])
        y: cab.grab.mm(cab.sock.at[1])
    }
}
