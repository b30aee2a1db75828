import QtQuick
import ui
import ui.bridge
import "../parts"

// Quieter, louder.
Row {
    id: volume

    spacing: Style.gap

    BigButton {
        height: volume.height
        icon: "volume-minus"
        label: qsTr("Quieter")
        objectName: "guide-quieter"
        text: ""
        width: volume.height

        onActivated: Guide.setVolume(Math.max(0, Guide.volume - 10))
    }

    Words {
        height: volume.height
        horizontalAlignment: Text.AlignHCenter
        role: "label"
        text: qsTr("%1 %").arg(Guide.volume)
        verticalAlignment: Text.AlignVCenter
        width: volume.width - 2 * volume.height - 2 * Style.gap
    }

    BigButton {
        height: volume.height
        icon: "volume-plus"
        label: qsTr("Louder")
        objectName: "guide-louder"
        text: ""
        width: volume.height

        onActivated: Guide.setVolume(Math.min(100, Guide.volume + 10))
    }
}
