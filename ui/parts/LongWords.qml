import QtQuick
import ui

// Words that may be longer than their place: they are turned like pages, never cut.
Item {
    id: long

    required property string text
    required property real most
    property string role: "body"
    property color color: Style.ink
    property int page: 0
    readonly property real line: words.lineCount > 0 ? words.contentHeight / words.lineCount : 1
    readonly property bool whole: measure.contentHeight <= most
    readonly property int lines: Math.max(1, Math.floor(most / line))
    readonly property int pages: whole ? 1 : Math.max(1, Math.ceil(words.lineCount / lines))

    height: whole ? measure.contentHeight : lines * line

    onTextChanged: page = 0
    onPagesChanged: page = 0

    // how high it would be over the whole width: without a button that needs some of it
    Words {
        id: measure

        role: long.role
        text: long.text
        visible: false
        width: long.width
    }

    Item {
        clip: !long.whole
        height: parent.height + (long.whole ? 0 : long.line * 0.1)
        width: words.width

        Words {
            id: words

            color: long.color
            role: long.role
            text: long.text
            width: long.width - (long.whole ? 0 : Style.target + Style.mm(4))
            y: -long.page * long.lines * long.line
        }
    }

    Touchable {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Style.target
        label: qsTr("Read on")
        objectName: "read-on"
        visible: !long.whole
        width: Style.target

        onActivated: long.page = (long.page + 1) % long.pages

        Icon {
            anchors.centerIn: parent
            color: Style.deep
            name: long.page < long.pages - 1 ? "chevron-down" : "chevron-up"
        }
    }
}
