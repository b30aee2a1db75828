import QtQuick
import ui
import "../parts"

// A button of the desk. primary: the one dark thing on its field; whatever needs a PIN is an outline.
Touchable {
    id: act

    required property string text
    property string icon: ""
    property string hint: ""
    property bool primary: false
    property real size: 18
    property color ink: DeskLook.ink
    // what an outline is filled with
    property color ground: DeskLook.fields["rest"][0]
    property color letters: primary ? "#FFFFFF" : ink

    colour: primary ? ink : ground
    implicitHeight: DeskLook.px(64)
    implicitWidth: row.implicitWidth + DeskLook.px(40)
    label: hint ? text + ", " + hint : text
    rim: ink
    thickness: 0

    Row {
        id: row

        anchors.centerIn: parent
        spacing: DeskLook.px(10)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: act.letters
            name: act.icon
            size: DeskLook.px(act.size * 1.4)
            visible: act.icon !== ""
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            visible: act.text !== ""

            Said {
                color: act.letters
                heavy: 850
                size: act.size
                text: act.text
                wrapMode: Text.NoWrap
            }

            Said {
                color: act.letters
                size: 14
                text: act.hint
                visible: text !== ""
                wrapMode: Text.NoWrap
            }
        }
    }
}
