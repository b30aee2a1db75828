import QtQuick
import ui
import ui.bridge
import "../parts"

// Behind the PIN: the doors, the trial, the kit, how the screen hangs, and whether all is well.
Item {
    id: setup

    readonly property var now: Doors.now ?? ({})
    readonly property var numbers: Guide.numbers ?? ({})
    readonly property bool held: now.held ?? false
    readonly property string when: (now.day === "today" ? "" : now.day === "tomorrow" ? qsTr("tomorrow") + ", " : (now.day ?? "") + ", ") + (now.at ?? "")
    readonly property var says: ({
            "open": qsTr("Open until %1").arg(when),
            "closed": now.at ? qsTr("Closed until %1").arg(when) : qsTr("Closed: the festival is over"),
            "trial": qsTr("Trial until %1, nothing is counted").arg(when)
        })

    signal returned
    signal todayWanted

    Column {
        id: told

        spacing: Style.mm(2)
        width: parent.width

        Words {
            color: Style.deep
            objectName: "setup-doors"
            role: "title"
            text: setup.held ? setup.says[Doors.state] ?? "" : qsTr("DEMO: no festival's kit is here yet")
            width: parent.width
        }

        Words {
            objectName: "setup-news"
            text: setup.numbers.news > 0 ? qsTr("Kit %1, news %2 taken").arg(setup.numbers.kit).arg(setup.numbers.news) : qsTr("Kit %1, no news yet: a stick brings them").arg(setup.numbers.kit)
            visible: setup.held
            width: parent.width
        }
    }

    Grid {
        id: deeds

        readonly property real cell: (parent.width - (columns - 1) * Style.gap) / columns
        // six of them, one below the other, leave the way back free
        readonly property real tall: Style.portrait ? Style.mm(32) : Style.dense

        columns: Style.portrait ? 1 : 2
        spacing: Style.gap
        y: told.height + Style.gap

        BigButton {
            height: deeds.tall
            icon: "door-open"
            objectName: "doors-open"
            text: qsTr("Open the doors now")
            visible: setup.held && Doors.state !== "open"
            width: deeds.cell

            onActivated: Doors.set(true)
        }

        BigButton {
            height: deeds.tall
            icon: "door-closed"
            objectName: "doors-close"
            text: qsTr("Close the doors now")
            visible: setup.held && Doors.state === "open"
            width: deeds.cell

            onActivated: Doors.set(false)
        }

        BigButton {
            height: deeds.tall
            icon: "hammer-wrench"
            objectName: "trial-begin"
            text: qsTr("Try it for ten minutes")
            visible: setup.held && Doors.state !== "trial"
            width: deeds.cell

            onActivated: Doors.beginTrial()
        }

        BigButton {
            height: deeds.tall
            icon: "content-cut"
            objectName: "trial-end"
            text: qsTr("End the trial")
            visible: setup.held && Doors.state === "trial"
            width: deeds.cell

            onActivated: Doors.endTrial()
        }

        BigButton {
            height: deeds.tall
            icon: "usb-flash-drive"
            objectName: "setup-kit"
            text: qsTr("Take a kit from a stick")
            width: deeds.cell

            onActivated: Kit.open()
        }

        BigButton {
            height: deeds.tall
            icon: "ruler"
            objectName: "setup-placing"
            text: qsTr("How the screen hangs")
            width: deeds.cell

            onActivated: Placing.open()
        }

        BigButton {
            height: deeds.tall
            icon: "clipboard-check"
            objectName: "setup-doctor"
            text: qsTr("Is all well?")
            width: deeds.cell

            onActivated: Doctor.open()
        }

        BigButton {
            height: deeds.tall
            icon: "calendar-clock"
            objectName: "setup-today"
            text: qsTr("Today's programme")
            visible: (Around.programme ?? []).length > 0
            width: deeds.cell

            onActivated: setup.todayWanted()
        }
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Style.card
        icon: "arrow-left"
        objectName: "setup-back"
        text: qsTr("Back")

        onActivated: setup.returned()
    }
}
