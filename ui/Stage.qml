pragma ComponentBehavior: Bound

import QtQuick
import "parts"

// Where the current screen stands. The one before leaves; from its first moment no tap reaches it.
Item {
    id: stage

    property bool turned: false
    readonly property Place place: turned ? second : first
    readonly property var screen: place.item
    // the screen before has not left yet
    readonly property bool changing: first.item !== null && second.item !== null

    function show(name: string): void {
        const url = Qt.resolvedUrl("screens/" + name + ".qml");
        if (place.source.toString() === String(url))
            return;
        const before = place;
        const first = before.item === null;
        turned = !turned;
        place.source = url;
        before.leave();
        // the first of all is simply there
        if (first)
            place.forceActiveFocus();
        else
            place.arrive();
    }

    Place {
        id: first
    }

    Place {
        id: second
    }

    component Place: Loader {
        id: place

        readonly property bool current: stage.place === place

        function arrive(): void {
            departure.stop();
            arrival.begin();
            forceActiveFocus();
        }

        function leave(): void {
            arrival.complete();
            if (item)
                departure.begin();
        }

        enabled: current
        focus: current
        height: stage.height
        width: stage.width
        z: current ? 1 : 0

        transform: Translate {
            id: shift
        }

        Arrival {
            id: arrival

            item: place
            shift: shift
        }

        Arrival {
            id: departure

            item: place
            leaving: true
            shift: shift

            onFinished: place.source = ""
        }
    }
}
