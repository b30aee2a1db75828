import QtQuick
import ui
import ui.bridge
import "../parts"

// How the stick stands: one sentence at every moment, and "take it" only when it is safe.
Row {
    id: fill

    readonly property var told: Desk.export ?? ({})
    readonly property string stage: told.state ?? "idle"
    readonly property bool busy: ["looking", "sealing", "writing", "checking"].includes(stage)
    readonly property bool failed: stage === "failed"
    readonly property var remedies: ({
            "no_stick": qsTr("No stick found: put one in and press again."),
            "full": qsTr("The stick is full: put in another one."),
            "read_only": qsTr("The stick is locked: slide its switch, or use another one."),
            "pulled": qsTr("The stick was taken out too early: put it in and press again."),
            "differs": qsTr("The copy came out wrong: repeat with another stick.")
        })

    spacing: DeskLook.px(16)
    visible: stage !== "idle"

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: fill.busy ? "usb-flash-drive" : fill.failed ? "alert" : "check-circle"
        size: DeskLook.px(44)
    }

    Said {
        anchors.verticalCenter: parent.verticalCenter
        heavy: 850
        objectName: "fill-says"
        size: 24
        text: fill.busy ? qsTr("Writing: leave the stick in (%1 %)").arg(Math.round(100 * (fill.told.progress ?? 0))) : fill.failed ? fill.remedies[fill.told.reason] ?? qsTr("The stick cannot be read: use another one.") : qsTr("You may take the stick")
        width: fill.width - sign.width - fill.spacing
    }
}
