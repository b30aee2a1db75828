pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Behind the PIN: today's lines, and a guide's word on each: cancelled here, or so much later.
Item {
    id: page

    readonly property var lines: Around.programme ?? []
    property int first: 0
    // upright a title takes three lines
    readonly property real tall: Style.portrait ? Style.card : Style.dense
    readonly property real rowHeight: tall + Style.gap
    readonly property int rows: Math.max(1, Math.floor((height - Style.card - Style.gap) / rowHeight))

    signal returned

    Words {
        color: Style.deep
        role: "label"
        text: qsTr("Nothing more today")
        visible: page.lines.length === 0
        width: parent.width
    }

    Column {
        spacing: Style.gap
        width: parent.width

        Repeater {
            model: page.lines.slice(page.first, page.first + page.rows)

            Item {
                id: row

                required property var modelData
                readonly property bool off: modelData.when === "cancelled"

                height: page.tall
                width: parent.width

                Words {
                    color: row.off ? Style.notYet : Style.ink
                    elide: Text.ElideRight
                    height: parent.height
                    maximumLineCount: Style.portrait ? 3 : 2
                    role: "label"
                    text: row.modelData.clock + " " + row.modelData.title
                    verticalAlignment: Text.AlignVCenter
                    width: parent.width - acts.width - Style.gap
                }

                Row {
                    id: acts

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Style.gap

                    BigButton {
                        height: Style.dense
                        label: qsTr("Five minutes later")
                        objectName: "later-" + row.modelData.id
                        text: "+5"
                        visible: !row.off
                        width: Style.mm(28)

                        onActivated: Around.change(row.modelData.id, false, row.modelData.later + 5)
                    }

                    BigButton {
                        height: Style.dense
                        icon: row.off ? "restore" : "cancel"
                        label: row.off ? qsTr("It takes place") : qsTr("Cancel it here")
                        objectName: "cancel-" + row.modelData.id
                        text: Style.portrait ? "" : label
                        width: Style.portrait ? Style.mm(30) : Style.mm(96)

                        onActivated: Around.change(row.modelData.id, !row.off, row.modelData.later)
                    }
                }
            }
        }
    }

    BigButton {
        anchors.bottom: parent.bottom
        height: Style.card
        icon: "chevron-down"
        label: qsTr("More lines")
        objectName: "today-more"
        text: ""
        visible: page.lines.length > page.rows
        width: Style.card

        onActivated: page.first = page.first + page.rows < page.lines.length ? page.first + page.rows : 0
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Style.card
        icon: "arrow-left"
        objectName: "today-back"
        text: qsTr("Back")

        onActivated: page.returned()
    }
}
