import QtQuick
import ui
import "../parts"

// A button of the window. primary: the one dark thing beside what it acts on.
Touchable {
    id: press

    required property string text
    property string icon: ""
    property bool primary: false
    property bool chosen: false
    // chosen as what the other one is compared with
    property bool paler: false
    property real size: 14
    property color ground: paler ? HubLook.before : chosen ? HubLook.ink : primary ? HubLook.go : HubLook.sheet
    property color ink: (chosen && !paler) || primary ? "#FFFFFF" : HubLook.ink

    colour: ground
    implicitHeight: HubLook.px(40)
    implicitWidth: row.implicitWidth + HubLook.px(26)
    label: text
    rim: chosen || primary ? ground : HubLook.edge
    thickness: 0

    Accessible.checkable: chosen
    Accessible.checked: chosen

    Row {
        id: row

        anchors.centerIn: parent
        spacing: HubLook.px(7)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: press.ink
            name: press.icon
            size: HubLook.px(press.size * 1.35)
            visible: press.icon !== ""
        }

        Note {
            anchors.verticalCenter: parent.verticalCenter
            color: press.ink
            heavy: 800
            size: press.size
            text: press.text
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
