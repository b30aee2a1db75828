import QtQuick
import ui

// A card of paper that can be touched: sinks 1 mm at once, answers when the finger leaves it.
Item {
    id: touchable

    property string label: ""
    property bool live: true
    property color colour: Style.sheet
    property color rim: Style.line
    property real thickness: Style.mm(1)
    readonly property bool sunk: tap.pressed || press.held
    default property alias face: sheet.data

    signal activated

    Accessible.focusable: live
    Accessible.name: label
    Accessible.role: Accessible.Button
    activeFocusOnTab: true

    Accessible.onPressAction: if (touchable.live)
        touchable.activated()
    Keys.onEnterPressed: event => press.begin(event)
    Keys.onReleased: event => press.end(event)
    Keys.onReturnPressed: event => press.begin(event)
    Keys.onSpacePressed: event => press.begin(event)

    QtObject {
        id: press

        property bool held: false

        function begin(event: var): void {
            if (touchable.live && !event.isAutoRepeat)
                held = true;
            event.accepted = touchable.live;
        }

        function end(event: var): void {
            if (!held || event.isAutoRepeat)
                return;
            held = false;
            event.accepted = true;
            touchable.activated();
        }
    }

    FocusRing {
        shown: touchable.activeFocus
    }

    Rectangle {
        color: touchable.rim
        height: parent.height
        radius: Style.corner
        width: parent.width
        y: touchable.thickness
    }

    Rectangle {
        id: sheet

        border.color: touchable.rim
        border.width: Style.border
        color: touchable.colour
        height: parent.height
        radius: Style.corner
        width: parent.width
        y: touchable.sunk ? touchable.thickness : 0
    }

    TapHandler {
        id: tap

        enabled: touchable.live
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 3600

        onTapped: touchable.activated()
    }
}
