pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Behind the PIN: a contest of four or of eight teams begins on this screen.
Item {
    id: contest

    signal returned

    Column {
        spacing: Style.gap
        width: parent.width

        Words {
            color: Style.deep
            role: "label"
            text: qsTr("Robot sumo for teams")
            width: parent.width
        }

        Words {
            text: qsTr("Two teams at a time build and plan their robots here; the winner goes on. Ten minutes at most, one touch ends it. Nothing of it is counted, no prizes are given.")
            width: parent.width
        }

        Grid {
            id: sizes

            columns: Style.portrait ? 1 : 2
            spacing: Style.gap
            width: parent.width

            Repeater {
                model: [4, 8]

                BigButton {
                    required property int modelData

                    height: Style.card
                    icon: "trophy"
                    live: !Guide.paused
                    objectName: "contest-" + modelData
                    opacity: live ? 1 : 0.35
                    text: qsTr("A contest of %n team(s)", "", modelData)
                    width: (sizes.width - (sizes.columns - 1) * sizes.spacing) / sizes.columns

                    onActivated: Bracket.start(modelData)
                }
            }
        }
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Style.card
        icon: "arrow-left"
        objectName: "contest-back"
        text: qsTr("Back")

        onActivated: contest.returned()
    }
}
