pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// The end of a visit is an errand, not a full stop: the child, dressed for the trade, and its master.
// A touch anywhere but on the three faces ends it.
Scene {
    id: goodbye

    readonly property var face: Station.goodbye ?? ({})
    readonly property var steps: face.way?.steps ?? []
    readonly property bool dressed: (face.child ?? "") !== ""

    objectName: "goodbye-screen"

    Column {
        id: words

        spacing: Style.mm(6)
        width: Math.min(goodbye.width - 2 * Style.edge, Style.mm(340))
        x: (goodbye.width - width) / 2
        y: Style.portrait ? (goodbye.height - master.height - moods.height - Style.gap - height) / 2 + Style.edge : Style.edge

        Shanyrak {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Style.mm(56)
            visible: Style.portrait && Style.textScale <= 1.2
        }

        Words {
            color: Style.deep
            horizontalAlignment: Text.AlignHCenter
            role: "title"
            text: qsTr("See you in the city!")
            width: parent.width
        }

        Words {
            color: Style.deep
            horizontalAlignment: Text.AlignHCenter
            objectName: "next-ones-turn"
            role: "label"
            text: qsTr("Well played! Now it is the next one's turn.")
            visible: goodbye.face.turn ?? false
            width: parent.width
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            text: qsTr("An errand for you: %1").arg(goodbye.face.areaName ?? "")
            width: parent.width
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            objectName: "errand"
            role: "question"
            text: goodbye.face.errand ?? ""
            width: parent.width
        }

        // the way there, told without a word too
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "errand-way"
            spacing: Style.mm(4)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Style.deep
                name: "walk"
                size: Style.mm(16)
            }

            Repeater {
                model: goodbye.steps

                WayStep {
                    required property int index
                    required property var modelData

                    height: Style.mm(36)
                    look: modelData.look || (index === goodbye.steps.length - 1 ? goodbye.face.look ?? "" : "")
                    name: modelData.name || (goodbye.face.areaName ?? "")
                    number: index + 1
                    turn: modelData.turn
                    width: Style.mm(64)
                }
            }

            Picture {
                anchors.verticalCenter: parent.verticalCenter
                height: Style.mm(36)
                source: goodbye.face.areaPicture ?? ""
                width: Style.mm(52)
            }
        }
    }

    Person {
        height: Style.mm(Style.portrait ? 112 : 122)
        objectName: "dressed-child"
        visible: goodbye.dressed
        who: goodbye.face.child ?? ""
        width: height * 200 / 240
        x: Style.edge
        y: goodbye.height - height
    }

    Person {
        id: master
        height: Style.mm(Style.portrait ? 126 : 138)
        objectName: "master"
        who: goodbye.face.master?.picture ?? ""
        width: height * 200 / 240
        x: goodbye.width - width - Style.edge
        y: goodbye.height - height
    }

    Touch {
        id: leave

        focus: true
        height: parent.height - y - Style.edge
        label: qsTr("See you in the city!")
        objectName: "goodbye-on"
        width: parent.width - 2 * Style.edge
        x: Style.edge
        y: Style.top

        onActivated: Station.back()

        Moods {
            id: moods

            felt: goodbye.face.felt ?? ""
            x: (parent.width - width) / 2
            y: Style.portrait ? words.y + words.height + Style.gap - leave.y : parent.height - height
        }
    }
}
