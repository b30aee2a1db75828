pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge
import "../parts"

// Files and folders chosen without dragging: a folder is walked into, a file is taken.
Rectangle {
    id: card

    readonly property var shown: HubBoard.choosing ?? ({})
    readonly property var entries: shown.entries ?? []

    color: "#CCFBF6EC"
    visible: (shown.folder ?? "") !== ""

    function shut(): void {
        HubBoard.choose("close", 0);
    }

    // what lies behind is not touched through it
    MouseArea {
        anchors.fill: parent

        onClicked: card.shut()
    }

    Sheet {
        anchors.centerIn: parent
        height: HubLook.px(620)
        width: HubLook.px(760)

        MouseArea {
            anchors.fill: parent
        }

        Note {
            heavy: 900
            size: 22
            text: qsTr("Choose what is to be poured in")
            x: HubLook.px(24)
            y: HubLook.px(20)
        }

        Note {
            color: HubLook.soft
            elide: Text.ElideLeft
            maximumLineCount: 1
            objectName: "chosen-folder"
            size: 14
            text: card.shown.folder ?? ""
            width: parent.width - HubLook.px(48)
            wrapMode: Text.NoWrap
            x: HubLook.px(24)
            y: HubLook.px(54)
        }

        ListView {
            id: list

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            height: HubLook.px(452)
            model: card.entries.length
            spacing: HubLook.px(4)
            width: parent.width - HubLook.px(48)
            x: HubLook.px(24)
            y: HubLook.px(84)

            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                width: HubLook.px(8)
            }

            delegate: Touchable {
                id: row

                required property int index
                readonly property var told: card.entries[index] ?? ({})

                colour: HubLook.sheet
                height: HubLook.px(44)
                label: told.name ?? ""
                objectName: "entry-" + index
                rim: HubLook.line
                thickness: 0
                width: list.width - HubLook.px(14)

                onActivated: HubBoard.choose("press", index)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.told.folder ? HubLook.go : HubLook.soft
                    name: row.told.folder ? "folder-outline" : "file-outline"
                    size: HubLook.px(22)
                    x: HubLook.px(12)
                }

                Note {
                    anchors.verticalCenter: parent.verticalCenter
                    elide: Text.ElideMiddle
                    heavy: row.told.folder ? 800 : 650
                    maximumLineCount: 1
                    size: 15
                    text: row.told.name ?? ""
                    width: parent.width - x - HubLook.px(12)
                    wrapMode: Text.NoWrap
                    x: HubLook.px(44)
                }
            }
        }

        Note {
            color: HubLook.soft
            size: 15
            text: card.shown.unread ? qsTr("This folder cannot be looked into.") : qsTr("No folder, session file, spreadsheet or key lies here.")
            visible: card.entries.length === 0 && !(card.shown.busy ?? false)
            width: list.width
            x: HubLook.px(24)
            y: HubLook.px(96)
        }

        Row {
            spacing: HubLook.px(8)
            x: HubLook.px(24)
            y: HubLook.px(552)

            Repeater {
                model: [["take", "check", qsTr("Take the whole folder")], ["up", "arrow-up", qsTr("Up")], ["close", "close", qsTr("Close")]]

                Press {
                    required property int index
                    required property var modelData

                    height: HubLook.px(48)
                    icon: modelData[1]
                    objectName: "chooser-" + modelData[0]
                    primary: index === 0
                    size: 16
                    text: modelData[2]

                    onActivated: HubBoard.choose(modelData[0], 0)
                }
            }
        }
    }
}
