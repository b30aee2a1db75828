import QtQuick
import ui
import ui.bridge
import "parts"

// What keys mean on every screen: arrows walk, Escape goes back, Ctrl+Alt+G calls the guide.
QtObject {
    id: keyboard

    required property Item root
    required property Room room

    function press(event: var): void {
        if (Keycaps.calls(event))
            Guide.open();
        else if (event.key === Qt.Key_Escape && Comfort.open && Guide.state === "closed")
            Comfort.hide();
        else if (event.key === Qt.Key_Escape)
            Guide.state === "closed" ? Station.back() : Guide.close();
        else if (event.key === Qt.Key_Right || event.key === Qt.Key_Down)
            walk(true);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Up)
            walk(false);
        else if (Guide.state === "pin" && Keycaps.digit(event) >= 0)
            Guide.press(String(Keycaps.digit(event)));
        else if (Guide.state === "pin" && event.key === Qt.Key_Backspace)
            Guide.erase();
        else if (Guide.state !== "closed")
            return;
        else if (Comfort.open || asked(event))
            return;
        else if (Station.screen === "Attract" && event.key !== Qt.Key_Tab)
            Station.touchAttract("");
        else
            return;
        event.accepted = true;
    }

    // a screen's own keys: digits pick, Enter goes on
    function asked(event: var): bool {
        event.accepted = false;
        if (room)
            room.keyed(event);
        return event.accepted;
    }

    function walk(onward: bool): void {
        const from = root.Window.activeFocusItem ?? root;
        const to = from.nextItemInFocusChain(onward);
        if (to)
            to.forceActiveFocus(onward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
}
