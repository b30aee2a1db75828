import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge

// The organizer's key is not here, or is locked: what to do with hands.
Rectangle {
    id: card

    readonly property var key: Hub.key ?? ({})

    color: HubLook.careWash
    height: column.height + HubLook.px(24)
    radius: HubLook.px(8)

    Column {
        id: column

        spacing: HubLook.px(8)
        width: parent.width - HubLook.px(28)
        x: HubLook.px(14)
        y: HubLook.px(12)

        Note {
            color: HubLook.care
            heavy: 900
            objectName: "key-told"
            size: 17
            text: card.key.state === "locked" ? qsTr("The key is locked: type its passphrase") : card.key.state === "opening" ? qsTr("The key is being opened …") : qsTr("Drop organizer.key on this window")
            width: parent.width
        }

        Note {
            color: HubLook.care
            objectName: "key-trouble"
            size: 14
            text: card.key.trouble || (card.key.waiting > 0 ? qsTr("Then %1 will be poured in.").arg(card.key.waiting) : qsTr("It lies in the festival's folder, or on the stick from the safe."))
            width: parent.width
        }

        TextField {
            id: field

            Accessible.name: qsTr("Passphrase")
            color: HubLook.ink
            echoMode: TextInput.Password
            font.family: "Nunito"
            font.pixelSize: HubLook.px(18)
            height: HubLook.px(42)
            objectName: "passphrase"
            visible: card.key.state === "locked"
            width: parent.width

            onAccepted: Hub.unlock(text)
            onVisibleChanged: {
                clear();
                if (visible)
                    forceActiveFocus();
            }
        }
    }
}
