import QtQuick
import ui
import ui.bridge
import "../parts"

// What a guide should tell someone: of the disk, and of a journal that did not simply go on.
Column {
    id: warning

    readonly property var told: Guide.notice ?? ({})
    readonly property var warnings: ({
            "low": qsTr("The disk is nearly full: tell the organizer"),
            "none": qsTr("The disk is full: nobody can begin"),
            "unkept": qsTr("No prizes now: the journal's witness cannot be kept")
        })
    //: %1: a station, like K07; %2: a day of the festival
    readonly property var notices: ({
            "copied": qsTr("This is a copy of %1: no prizes on day %2. Tell the organizer"),
            "damaged": qsTr("The records of %1 were damaged: tell the organizer, fill a stick"),
            "lost": qsTr("The records of %1 were lost: tell the organizer"),
            "put_back": qsTr("Somebody took the records of %1 away while it ran: they are back"),
            "restored": qsTr("%1 was restored from an older copy: tell the organizer"),
            "returned": qsTr("This festival was played here before: say which day it is")
        })
    readonly property string disk: warnings[Guide.warning] ?? ""
    readonly property string journal: (notices[told.kind] ?? "").replace("%1", told.station ?? "").replace("%2", told.day ?? "")

    spacing: Style.mm(1)
    visible: disk !== "" || journal !== ""

    Words {
        color: Style.notYet
        objectName: "guide-warning"
        role: "label"
        text: warning.disk
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: Style.notYet
        objectName: "guide-notice"
        role: "label"
        text: warning.journal
        visible: text !== ""
        width: parent.width
    }
}
