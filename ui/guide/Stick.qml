import QtQuick
import ui
import ui.bridge
import "../parts"

// Filling a stick: one sentence at every moment, and "take it" only when it is safe.
Rectangle {
    id: stick

    readonly property var told: Guide.export ?? ({})
    readonly property string stage: told.state ?? "idle"
    readonly property bool safe: stage === "safe"
    readonly property bool failed: stage === "failed"
    readonly property bool busy: ["looking", "sealing", "writing", "checking"].includes(stage)
    // the stick that is in brought news that do not hold here
    readonly property bool passed: stage === "idle" && Guide.passed !== ""
    readonly property var sentences: ({
            "idle": qsTr("Put the festival stick in, then press the button."),
            "looking": qsTr("Looking for the stick …"),
            "sealing": qsTr("Sealing the records …"),
            "writing": qsTr("Writing. Leave the stick in."),
            "checking": qsTr("Reading it back. Leave the stick in."),
            "safe": qsTr("You may take the stick")
        })
    readonly property var remedies: ({
            "no_stick": qsTr("No stick found. Put one in and press again."),
            "full": qsTr("The stick is full. Put in another one."),
            "read_only": qsTr("The stick is locked. Slide its switch or use another one."),
            "unreadable": qsTr("The stick cannot be read. Use another one."),
            "pulled": qsTr("The stick was taken out too early. Put it in and press again."),
            "differs": qsTr("The copy came out wrong. Repeat with another stick.")
        })

    border.color: safe ? Style.right : failed ? Style.notYet : Style.line
    border.width: Style.mm(1)
    color: safe ? Style.rightWash : failed ? Style.notYetWash : Style.sheet
    radius: Style.corner

    Column {
        id: column

        spacing: Style.mm(4)
        width: parent.width - 2 * Style.pad
        x: Style.pad
        y: Style.pad

        Row {
            spacing: Style.pad

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: stick.safe ? Style.right : stick.failed || stick.passed ? Style.notYet : Style.deep
                name: stick.safe ? "check-circle" : stick.failed || stick.passed ? "alert" : "usb-flash-drive"
                size: Style.mm(20)
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: stick.safe ? Style.right : stick.failed || stick.passed ? Style.notYet : Style.ink
                objectName: "guide-export-says"
                role: stick.safe ? "title" : stick.passed ? "body" : "label"
                text: stick.passed ? Guide.passed : stick.failed ? stick.remedies[stick.told.reason] ?? stick.remedies.unreadable : stick.sentences[stick.stage] ?? ""
                width: column.width - Style.mm(20) - Style.pad
            }
        }

        Rectangle {
            border.color: Style.deep
            border.width: Style.mm(0.5)
            color: "transparent"
            height: Style.mm(8)
            radius: height / 2
            visible: stick.busy
            width: parent.width

            Rectangle {
                color: Style.main
                height: parent.height
                radius: height / 2
                width: Math.max(height, parent.width * (stick.told.progress ?? 0))
            }
        }

        Words {
            text: stick.told.name ?? ""
            visible: stick.safe && text !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }

        Words {
            objectName: "guide-export-unread"
            //: %1: the names of files
            text: qsTr("Tell the organizer: %1 cannot be read").arg(stick.told.unread ?? "")
            visible: stick.safe && (stick.told.unread ?? "") !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.pad
        anchors.horizontalCenter: parent.horizontalCenter
        icon: "usb-flash-drive"
        objectName: "guide-export"
        primary: true
        text: stick.safe ? qsTr("Fill again") : qsTr("Fill a stick")
        visible: !stick.busy

        onActivated: Guide.exportToStick()
    }
}
