import QtQuick

// What rides on a belt just now, reckoned from its table as kiosk/games/conveyor.py does: a belt's
// own milliseconds are those at its usual pace.
QtObject {
    id: belt

    required property var table
    required property real ms
    readonly property var rides: table.rides ?? []
    readonly property var sorted: table.sorted ?? []
    readonly property var starts: table.starts ?? []
    readonly property int gapMs: table.gap_ms ?? 1000
    readonly property int rideMs: table.ride_ms ?? 1000
    // how far the belt has gone
    readonly property real gone: goneAt(ms)
    readonly property real closed: goneAt(table.closes_ms ?? 0)
    // rides that have set out, those that the table does not know of yet among them
    readonly property int out: Math.min(rides.length, starts.length + Math.max(0, Math.floor((Math.min(gone, closed) - (table.due ?? 0)) / gapMs) + 1))
    readonly property int first: firstOn(gone - rideMs)
    readonly property int front: firstWaiting(first, out)

    function goneAt(at: real): real {
        return (table.run ?? 0) + (at - (table.run_ms ?? 0)) * (table.pace ?? 100) / 100;
    }

    function start(ride: int): real {
        return ride < starts.length ? starts[ride] : (table.due ?? 0) + (ride - starts.length) * gapMs;
    }

    // how much of its way a ride has gone, 0 to 1
    function share(ride: int): real {
        return (gone - start(ride)) / rideMs;
    }

    function firstOn(left: real): int {
        let ride = 0;
        while (ride < out && start(ride) <= left)
            ride++;
        return ride;
    }

    function firstWaiting(from: int, to: int): int {
        for (let ride = from; ride < to; ride++)
            if (!sorted[ride])
                return ride;
        return -1;
    }
}
