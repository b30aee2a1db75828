import QtQuick

// What every engine's face is: content and table in, moves out. Decides nothing.
Item {
    id: base

    required property var content
    required property var table
    // of two who play at one table, what each has
    property var sides: []
    // so many play at it for one goal, or 0
    property int together: 0
    // where a crew has more hands than there are places, they take turns
    readonly property int watch: together > 0 && endsMs > 0 ? Math.min(together - 1, Math.floor(together * ms / endsMs)) : 0
    // said to it at the beginning
    readonly property string toCrew: together > 0 && ms < beginsMs + 6000 ? qsTr("Each of you has a sign") : ""
    // the id of a right next move that a ghost hand points at, or ""
    property string ghost: ""
    // game time; 0 = the round's beginning
    property real ms: 0
    // when its first moment worth seeing is
    property real beginsMs: 0
    // when the game ends by itself, 0 = never
    property real endsMs: 0
    // its end is still being shown: the result waits
    property bool busy: false
    // of two, one has said what the other shall not know yet
    property bool secret: false
    // its time runs while the hand shows how it is played, too
    property bool flows: false
    // a child plays here and nothing stands before it: what is seen may be heard
    property bool heard: false
    // (move) => the table that it would make, or that time alone makes; nothing is recorded
    property var foretell: null

    signal moved(var move)

    function foreseen(move: var): var {
        return foretell ? foretell(move) : null;
    }

    // a digit on the keyboard: the places from left to right
    function key(number: int): void {
    }

    // of a crew, whose place it is just now: 0 is the first's; -1 where nobody shares
    function whose(place: int, places: int): int {
        if (together === 0)
            return -1;
        return (place + (places < together ? watch : 0)) % together;
    }

    // maps come sorted by their keys; this is the order of the author
    function inOrder(things: var): var {
        return Object.values(things ?? {}).sort((one, other) => one.place - other.place);
    }
}
