import QtQuick
import ui
import ui.bridge
import "../parts"

// Shown once, to whoever sets the station up, in every language at once: the guide's PIN.
Notice {
    mark: Style.mm(26)
    sentence: "Бұл – жетекшінің PIN коды. Ол тек қазір көрсетіледі, жазып алыңыз.\nЭто PIN-код гида. Он показан только сейчас, запишите его.\nThis is the guide's PIN. It is shown only now: write it down."
    title: "Қош келдіңіз · Добро пожаловать · Welcome"

    Words {
        color: Style.deep
        font.letterSpacing: Style.mm(6)
        horizontalAlignment: Text.AlignHCenter
        objectName: "install-pin"
        role: "number"
        text: Station.installPin
        width: parent?.width ?? 0
    }

    BigButton {
        anchors.horizontalCenter: parent?.horizontalCenter
        icon: "check-bold"
        objectName: "pin-noted"
        primary: true
        text: "Жазып алдым · Записано · Noted"

        onActivated: Station.pinNoted()
    }

    BigButton {
        anchors.horizontalCenter: parent?.horizontalCenter
        icon: "usb-flash-drive"
        objectName: "first-kit"
        text: "Жинақ флешкада · Комплект на флешке · Kit on a stick"

        onActivated: Kit.open()
    }
}
