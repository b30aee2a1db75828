import QtQuick
import ui
import ui.bridge
import "../parts"

// How the second copy of the desk's book stands: a small sign while all is well, else a sentence.
Row {
    id: mark

    required property color ink
    readonly property string state: Desk.place.book ?? ""
    readonly property bool well: state === "kept" || state === ""
    readonly property string sentence: ({
            "kept": (Desk.place.taken ?? -1) >= 0 ? qsTr("%n from the old book", "", Desk.place.taken) : qsTr("book kept"),
            "missing": qsTr("The stick with the book of this desk is missing: put it in."),
            "wanted": qsTr("The old book of this desk is missing: put its stick in."),
            "old": qsTr("The old book is being read."),
            "full": qsTr("The stick is full: put in another one."),
            "read-only": qsTr("The stick is locked: put in another one."),
            "unreadable": qsTr("The stick cannot be written: put in another one."),
            "no book": qsTr("The book on the stick cannot be read: put in another stick."),
            "changed": qsTr("Somebody changed the book on the stick: put in another stick."),
            "other desk": qsTr("The book on the stick is of another desk: put in this desk's own."),
            "other festival": qsTr("The book on the stick is of another festival: put in another stick."),
            "newer": qsTr("A newer desk goes on with this book: ask the organizer.")
        })[state] ?? ""

    height: DeskLook.px(56)
    spacing: DeskLook.px(8)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: mark.ink
        name: mark.well ? "usb-flash-drive-outline" : "alert"
        size: DeskLook.px(mark.well ? 20 : 30)
        visible: mark.state !== ""
    }

    Said {
        anchors.verticalCenter: parent.verticalCenter
        color: mark.ink
        heavy: mark.well ? 600 : 850
        maximumLineCount: 2
        objectName: "book"
        size: mark.well ? 15 : 18
        text: mark.sentence
        width: mark.width - DeskLook.px(42)
    }
}
