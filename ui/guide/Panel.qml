import QtQuick
import ui
import ui.bridge
import "../parts"

// Behind the PIN: today's numbers, the stick, and what changes the station.
Frame {
    id: panel

    property bool leaving: false
    // which page stands before the panel's own: "lead", "setup", "hand", "today", "practise", "contest"
    property string page: ""
    readonly property bool leading: page !== ""
    readonly property var practised: Practice.now ?? ({})
    readonly property var won: Handing.now ?? ({})

    title: qsTr("Station %1 · day %2").arg(Guide.station).arg(Guide.day)

    Lead {
        anchors.fill: parent
        visible: panel.page === "lead"

        onReturned: panel.page = ""
    }

    Setup {
        anchors.fill: parent
        visible: panel.page === "setup"

        onReturned: panel.page = ""
        onTodayWanted: panel.page = "today"
    }

    Today {
        anchors.fill: parent
        visible: panel.page === "today"

        onReturned: panel.page = "setup"
    }

    Practise {
        anchors.fill: parent
        visible: panel.page === "practise"

        onContestWanted: panel.page = "contest"
        onReturned: panel.page = ""
    }

    Contest {
        anchors.fill: parent
        visible: panel.page === "contest"

        onReturned: panel.page = "practise"
    }

    // a guide who was called to a prize sees it first, and one who practises what is left
    Component.onCompleted: {
        if (won.mine ?? false)
            page = "hand";
        else if (practised.goesOn ?? false)
            page = "practise";
    }

    HandOver {
        anchors.fill: parent
        visible: panel.page === "hand"

        onReturned: panel.page = ""
    }

    BigButton {
        height: Style.card
        icon: "gift"
        objectName: "guide-hand"
        primary: true
        text: qsTr("Hand over a prize")
        visible: panel.won.state === "waits" && !panel.leading && !panel.leaving
        width: (Style.portrait ? parent.width : left.width) - x
        x: Style.mm(58) + Style.gap
        // beside the way out
        y: panel.height - Style.edge - Style.card - parent.y

        onActivated: panel.page = "hand"
    }

    Column {
        id: left

        // above the way out, which lies at the lower left; in portrait above stick and deeds
        readonly property real room: parent.height - (Style.portrait ? Style.mm(72) + deeds.height + Style.gap : Style.card) - Style.gap
        readonly property real others: (warning.visible ? warning.height + Style.gap : 0) + (Guide.needsDay ? 2 : 1) * (Style.dense + Style.gap)

        spacing: Style.gap
        visible: !panel.leading
        width: Style.portrait ? parent.width : Style.mm(166)

        Warning {
            id: warning

            width: parent.width
        }

        Numbers {
            most: Math.max(1, Math.floor((left.room - left.others) / (rowHeight + spacing)))
            width: parent.width
        }

        Volume {
            height: Style.dense
            width: parent.width
        }

        Day {
            visible: Guide.needsDay
            width: parent.width
        }
    }

    Stick {
        id: stick

        height: Math.min(parent.height - deeds.height - Style.gap - y, Style.portrait ? Style.mm(96) : parent.height)
        visible: !panel.leading
        width: parent.width - x
        x: Style.portrait ? 0 : left.width + 2 * Style.gap
        y: Style.portrait ? left.height + Style.gap : 0
    }

    Grid {
        id: deeds

        readonly property real cell: (stick.width - Style.gap) / 2

        columns: 2
        spacing: Style.gap
        visible: !panel.leaving && !panel.leading
        x: stick.x
        y: stick.y + stick.height + Style.gap

        BigButton {
            icon: Guide.paused ? "play" : "pause"
            objectName: Guide.paused ? "guide-resume" : "guide-pause"
            text: Guide.paused ? qsTr("Go on") : qsTr("Pause")
            width: deeds.cell

            onActivated: Guide.paused ? Guide.resume() : Guide.pause()
        }

        BigButton {
            icon: "account-group"
            objectName: "guide-lead"
            text: qsTr("Lead an excursion")
            width: deeds.cell

            onActivated: panel.page = "lead"
        }

        BigButton {
            icon: "restart"
            objectName: "guide-reset"
            text: qsTr("Begin again")
            width: deeds.cell

            onActivated: Guide.reset()
        }

        BigButton {
            icon: "human-greeting"
            objectName: "guide-practise"
            text: qsTr("Play and practise")
            width: deeds.cell

            onActivated: panel.page = "practise"
        }

        BigButton {
            icon: "store-clock"
            objectName: "guide-setup"
            text: qsTr("Hours, kit, check")
            width: deeds.cell

            onActivated: panel.page = "setup"
        }

        BigButton {
            icon: "exit-to-app"
            objectName: "guide-leave"
            text: qsTr("Leave the program")
            width: deeds.cell

            onActivated: panel.leaving = true
        }
    }

    Column {
        spacing: Style.gap
        visible: panel.leaving
        width: stick.width
        x: deeds.x
        y: deeds.y

        Words {
            height: Style.dense
            role: "label"
            text: qsTr("Really leave? The screen will show the desktop.")
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }

        Row {
            spacing: Style.gap

            BigButton {
                icon: "arrow-left"
                objectName: "guide-stay"
                text: qsTr("Stay")
                width: deeds.cell

                onActivated: panel.leaving = false
            }

            BigButton {
                icon: "exit-to-app"
                objectName: "guide-leave-yes"
                text: qsTr("Yes, leave")
                width: deeds.cell

                onActivated: Guide.leave()
            }
        }
    }
}
