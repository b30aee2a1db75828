pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Is this station fit to open? One line to read out on the phone, then what was looked at; what is
// amiss comes first and says what to do.
Item {
    id: page

    readonly property var now: Doctor.now ?? ({})
    readonly property var lines: now.lines ?? []
    readonly property real row: Style.mm(Style.portrait ? 40 : 27)
    readonly property int rows: Math.max(1, Math.floor((pager.y - list.y) / row))
    readonly property var icons: ({
            "good": "check-circle",
            "remark": "alert",
            "bad": "close-circle"
        })
    readonly property var colours: ({
            "good": Style.right,
            "remark": Style.notYet,
            "bad": Style.notYet
        })
    property int turned: 0

    Rectangle {
        anchors.fill: parent
        color: Style.paper
    }

    Words {
        color: page.now.busy ? Style.ink : page.now.ready ? Style.right : Style.notYet
        height: Style.dense
        objectName: "doctor-says"
        role: Style.portrait ? "label" : "title"
        text: page.now.busy ? qsTr("One moment, everything is being checked") : page.now.said ?? ""
        verticalAlignment: Text.AlignVCenter
        width: close.x - Style.gap - x
        x: Style.edge
        y: Style.edge
    }

    BigButton {
        id: close

        height: Style.dense
        icon: "close"
        label: qsTr("Close")
        objectName: "doctor-close"
        text: ""
        width: Style.dense
        x: parent.width - width - Style.edge
        y: Style.edge

        onActivated: Doctor.close()
    }

    Column {
        id: list

        x: Style.edge
        y: Style.edge + Style.dense + Style.gap

        Repeater {
            model: Math.max(0, Math.min(page.rows, page.lines.length - page.turned * page.rows))

            Item {
                id: line

                required property int index
                readonly property var told: page.lines[page.turned * page.rows + index] ?? ({})

                height: page.row
                objectName: "doctor-" + (told.check ?? "")
                width: page.width - 2 * Style.edge

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: page.colours[line.told.level] ?? Style.ink
                    name: page.icons[line.told.level] ?? "help"
                    size: Style.mm(14)
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: (line.told.said ?? "") + " " + (line.told.do ?? "")
                    width: parent.width - x
                    x: Style.mm(20)
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Style.line
                    height: Style.mm(0.5)
                    width: parent.width
                }
            }
        }
    }

    Pager {
        id: pager

        page: page.turned
        pages: Math.ceil(page.lines.length / page.rows)
        x: parent.width - width - Style.edge
        y: parent.height - Style.edge - Style.card

        onTurned: to => page.turned = to
    }
}
