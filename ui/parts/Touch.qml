import QtQuick

// What can be touched, whatever it looks like: by finger, by key, by a screen reader. Answers when
// the finger leaves it.
Item {
    id: touch

    property string label: ""
    property bool live: true
    readonly property bool sunk: tap.pressed || press.held

    signal activated

    Accessible.focusable: live
    Accessible.name: label
    Accessible.role: Accessible.Button
    activeFocusOnTab: true

    Accessible.onPressAction: if (touch.live)
        touch.activated()
    Keys.onEnterPressed: event => press.begin(event)
    Keys.onReleased: event => press.end(event)
    Keys.onReturnPressed: event => press.begin(event)
    Keys.onSpacePressed: event => press.begin(event)

    QtObject {
        id: press

        property bool held: false

        function begin(event: var): void {
            if (touch.live && !event.isAutoRepeat)
                held = true;
            event.accepted = touch.live;
        }

        function end(event: var): void {
            if (!held || event.isAutoRepeat)
                return;
            held = false;
            event.accepted = true;
            touch.activated();
        }
    }

    FocusRing {
        shown: touch.activeFocus
    }

    TapHandler {
        id: tap

        enabled: touch.live
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 3600

        onTapped: touch.activated()
    }
}
