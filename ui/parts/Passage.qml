import QtQuick

// Brings an item from where the finger was and takes it back the same way, as `here` says. The item
// takes its `shift` for a transform and stays in sight while it is `seen`.
Item {
    id: passage

    required property Item item
    required property bool here
    readonly property bool seen: here || departure.running
    // it has come and stands still
    readonly property bool settled: here && !arrival.running
    readonly property Translate shift: Translate {}

    onHereChanged: {
        arrival.stop();
        departure.stop();
        (here ? arrival : departure).begin();
    }

    Arrival {
        id: arrival

        item: passage.item
        shift: passage.shift
    }

    Arrival {
        id: departure

        item: passage.item
        leaving: true
        shift: passage.shift
    }
}
