import QtQuick
import ui

// An item comes from where the finger was into its place, or leaves towards it.
ParallelAnimation {
    id: arrival

    required property Item item
    required property Translate shift
    property bool leaving: false
    property real dx: 0
    property real dy: 0
    // one that is cut short on its way would never end
    property int lasts: 0

    function begin(): void {
        stop();
        // who goes makes room soon: two screens at once are twice the work of a frame
        lasts = leaving ? Style.arrive / 2 : Style.arrive;
        shift.x = shift.y = 0;
        // what comes by itself comes from nowhere
        const caused = Style.finger.x >= 0 && (leaving || item.enabled);
        const finger = item.mapFromItem(Style.ground, Style.finger);
        dx = caused ? 0.12 * (finger.x - item.width / 2) : 0;
        dy = caused ? 0.12 * (finger.y - item.height / 2) : 0;
        start();
    }

    NumberAnimation {
        duration: arrival.lasts
        easing.type: Easing.OutCubic
        from: arrival.leaving ? 1 : 0
        property: "opacity"
        target: arrival.item
        to: arrival.leaving ? 0 : 1
    }

    NumberAnimation {
        duration: arrival.lasts
        easing.type: Easing.OutCubic
        from: arrival.leaving ? 0 : arrival.dx
        property: "x"
        target: arrival.shift
        to: arrival.leaving ? arrival.dx : 0
    }

    NumberAnimation {
        duration: arrival.lasts
        easing.type: Easing.OutCubic
        from: arrival.leaving ? 0 : arrival.dy
        property: "y"
        target: arrival.shift
        to: arrival.leaving ? arrival.dy : 0
    }
}
