pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// How was it? Three faces, one tap, and none is needed.
Rectangle {
    id: moods

    required property string felt

    border.color: Style.line
    border.width: Style.border
    color: Style.paper
    height: all.height + 2 * Style.mm(4)
    radius: Style.corner
    width: all.width + 2 * Style.mm(5)

    Column {
        id: all

        anchors.centerIn: parent
        spacing: Style.mm(3)

        Words {
            color: Style.deep
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            text: moods.felt ? qsTr("Thank you!") : qsTr("How was it?")
            width: faces.width
        }

        Row {
            id: faces

            spacing: Style.gap

            Repeater {
                model: [
                    {
                        "mood": "glad",
                        "icon": "emoticon-excited-outline",
                        "label": qsTr("Great!")
                    },
                    {
                        "mood": "fine",
                        "icon": "emoticon-happy-outline",
                        "label": qsTr("Good")
                    },
                    {
                        "mood": "tired",
                        "icon": "emoticon-neutral-outline",
                        "label": qsTr("So-so")
                    }
                ]

                Touchable {
                    id: face

                    required property var modelData
                    readonly property bool told: moods.felt === modelData.mood

                    colour: told ? Style.deep : Style.sheet
                    height: Style.card
                    label: modelData.label
                    live: moods.felt === ""
                    objectName: "mood-" + modelData.mood
                    rim: told ? Style.deep : Style.line
                    width: Style.mm(44)

                    onActivated: Learning.tellMood(modelData.mood)

                    Icon {
                        anchors.centerIn: parent
                        color: face.told ? Style.paper : Style.deep
                        name: face.modelData.icon
                        size: Style.mm(30)
                    }
                }
            }
        }
    }
}
