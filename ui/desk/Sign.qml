import QtQuick
import ui
import "../parts"

// The answer's sign, which says it without a colour.
Rectangle {
    id: sign

    required property string kind
    required property var look

    color: look[3]
    height: DeskLook.px(120)
    radius: kind === "amber" ? DeskLook.px(26) : height / 2
    width: height

    Icon {
        anchors.centerIn: parent
        color: sign.look[2]
        name: ({
                "green": "check-bold",
                "amber": "pause",
                "blue": "qrcode-scan",
                "rest": "barcode-scan"
            })[sign.kind]
        size: parent.height * 0.66
    }
}
