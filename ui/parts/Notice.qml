import QtQuick
import ui

// A screen that only says something: a mark, a title, a sentence.
Item {
    id: notice

    required property string title
    property string sentence: ""
    property string more: ""
    // the size of its mark
    property real mark: Style.mm(44)
    default property alias below: rest.data

    Ornament {
        height: Style.mm(14)
        width: parent.width
        y: parent.height - Style.edge - height
    }

    Column {
        id: rest

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Style.edge / 2
        spacing: Style.gap
        width: Math.min(parent.width - 2 * Style.edge, Style.mm(380))

        Shanyrak {
            anchors.horizontalCenter: parent.horizontalCenter
            size: notice.mark
        }

        Words {
            color: Style.deep
            horizontalAlignment: Text.AlignHCenter
            role: "title"
            text: notice.title
            width: parent.width
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            text: notice.sentence
            visible: text !== ""
            width: parent.width
        }

        Words {
            horizontalAlignment: Text.AlignHCenter
            text: notice.more
            visible: text !== ""
            width: parent.width
        }
    }
}
