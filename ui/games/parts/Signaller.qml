import QtQuick
import ui

// Whoever stands below and says by hand what comes next: the same hands lie on the pads.
Item {
    id: signaller

    required property var grab
    required property bool blows
    // something has just been set down
    required property bool glad
    readonly property var slot: grab.slot("mate")
    readonly property real scaled: slot.size[0] / (grab.scene.parts?.signaller?.[0] ?? 180)
    readonly property string sign: glad ? "joy" : blows ? "stop" : grab.signed || ((grab.now.off ?? 0) !== 0 ? "slow" : "rest")
    readonly property bool still: Style.still || ["joy", "rest"].includes(sign)

    x: grab.mm(slot.at[0])
    y: grab.mm(slot.at[1])

    Sized {
        name: "signaller"
        scaled: signaller.scaled
        stage: signaller.grab
    }

    Sized {
        name: "sign-" + signaller.sign + "-" + (signaller.still ? 0 : Math.floor(signaller.grab.ms / 360) % 2)
        scaled: signaller.scaled
        stage: signaller.grab
    }
}
