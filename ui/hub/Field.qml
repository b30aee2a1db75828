import QtQuick
import QtQuick.Controls.Basic
import ui

// One thing to type, under its name.
Column {
    id: field

    required property string label
    property string name: ""
    property bool hidden: false
    property alias text: typed.text

    spacing: HubLook.px(4)

    Note {
        color: HubLook.soft
        heavy: 750
        size: 14
        text: field.label
    }

    TextField {
        id: typed

        Accessible.name: field.label
        color: HubLook.ink
        echoMode: field.hidden ? TextInput.Password : TextInput.Normal
        font.family: "Nunito"
        font.pixelSize: HubLook.px(18)
        height: HubLook.px(44)
        leftPadding: HubLook.px(10)
        objectName: "field-" + field.name
        selectByMouse: true
        width: field.width

        background: Rectangle {
            border.color: typed.activeFocus ? HubLook.ink : HubLook.edge
            border.width: HubLook.px(typed.activeFocus ? 2 : 1)
            color: "#FFFFFF"
            radius: HubLook.px(8)
        }
    }
}
