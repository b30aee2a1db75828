pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// What is poured in, and how far the stations are in.
Item {
    id: page

    readonly property var board: HubBoard.board ?? ({})
    readonly property var fetch: board.fetch ?? []

    Note {
        heavy: 900
        objectName: "headline"
        size: 27
        text: (page.board.all ?? 0) === 0 ? qsTr("Bring the first stick") : qsTr("%1 of %2 are in").arg(page.board.in ?? 0).arg(page.board.all)
        width: HubLook.px(730)
        x: HubLook.px(20)
        y: HubLook.px(22)
    }

    Row {
        spacing: HubLook.px(6)
        x: HubLook.px(20)
        y: HubLook.px(66)

        Repeater {
            model: page.board.counts ?? []

            Rectangle {
                id: chip

                required property var modelData
                readonly property var look: HubLook.states[modelData.state]

                color: modelData.state === "in" ? HubLook.rightWash : modelData.state === "missing" ? HubLook.rail : look[2]
                height: HubLook.px(34)
                radius: height / 2
                width: told.width + HubLook.px(24)

                Row {
                    id: told

                    anchors.centerIn: parent
                    spacing: HubLook.px(6)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: chip.look[1]
                        name: chip.look[0]
                        size: HubLook.px(19)
                    }

                    Note {
                        anchors.verticalCenter: parent.verticalCenter
                        color: chip.look[1]
                        heavy: 900
                        objectName: "count-" + chip.modelData.state
                        size: 18
                        text: chip.modelData.n
                    }

                    Note {
                        anchors.verticalCenter: parent.verticalCenter
                        color: chip.look[1]
                        heavy: 750
                        size: 14
                        text: ({
                                "in": qsTr("in"),
                                "part": qsTr("partly in"),
                                "missing": qsTr("missing"),
                                "fork": qsTr("to decide"),
                                "revoked": qsTr("revoked")
                            })[chip.modelData.state] ?? ""
                    }
                }
            }
        }
    }

    Board {
        height: HubLook.px(538)
        rows: page.board.rows ?? []
        width: HubLook.px(730)
        x: HubLook.px(20)
        y: HubLook.px(110)
    }

    Sheet {
        height: HubLook.px(86)
        width: HubLook.px(730)
        x: HubLook.px(20)
        y: HubLook.px(662)

        Note {
            heavy: 900
            objectName: "to-fetch"
            size: 17
            text: page.fetch.length > 0 ? qsTr("Still to be fetched: %1").arg(page.fetch.length) : qsTr("All is here")
            x: HubLook.px(16)
            y: HubLook.px(12)
        }

        Note {
            color: HubLook.soft
            elide: Text.ElideRight
            lineHeight: 1
            maximumLineCount: 2
            objectName: "saved"
            size: 13
            text: HubBoard.saved || page.fetch.join(" · ")
            width: (deeds.visible ? deeds.x : parent.width) - x - HubLook.px(12)
            x: HubLook.px(16)
            y: HubLook.px(40)
        }

        Row {
            id: deeds

            anchors.right: parent.right
            anchors.rightMargin: HubLook.px(16)
            anchors.verticalCenter: parent.verticalCenter
            spacing: HubLook.px(8)
            visible: page.fetch.length > 0

            Press {
                height: HubLook.px(48)
                icon: "printer"
                objectName: "print-list"
                primary: true
                text: qsTr("Print")

                onActivated: HubBoard.print()
            }

            Press {
                height: HubLook.px(48)
                icon: "content-save-outline"
                objectName: "save-list"
                text: qsTr("Save")

                onActivated: HubBoard.save()
            }
        }
    }

    StickCard {
        height: HubLook.px(146)
        width: HubLook.px(392)
        x: HubLook.px(766)
        y: HubLook.px(20)
    }

    LinesCard {
        height: HubLook.px(510)
        width: HubLook.px(392)
        x: HubLook.px(766)
        y: HubLook.px(180)
    }

    Press {
        height: HubLook.px(46)
        icon: "folder-plus-outline"
        objectName: "choose"
        size: 16
        text: qsTr("Choose files or a folder …")
        width: HubLook.px(392)
        x: HubLook.px(766)
        y: HubLook.px(702)

        onActivated: HubBoard.choose("open", 0)
    }
}
