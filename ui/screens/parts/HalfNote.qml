import QtQuick
import ui
import ui.bridge
import "../../parts"

// The result of who stands here, to carry home: a code that any phone reads without a network.
Item {
    id: half

    required property int place
    required property var note
    required property var words
    required property string doubt
    required property bool tall
    readonly property real side: Math.min(Style.mm(170), tall ? Math.min(width, height * 0.5) : Math.min(height, width * 0.52))

    Drawing {
        id: code

        address: half.note.qr ?? ""
        fillMode: Image.Pad
        height: half.side
        objectName: "takeaway-qr-" + half.place
        smooth: false
        width: half.side
        x: half.tall ? (half.width - width) / 2 : half.width - width
    }

    Column {
        spacing: Style.mm(4)
        width: half.tall ? half.width : code.x - Style.gap
        y: half.tall ? code.height + Style.mm(4) : 0

        Words {
            color: Style.deep
            objectName: "takeaway-text-" + half.place
            role: "sign"
            text: half.note.text ?? ""
            width: parent.width
        }

        Words {
            role: "sign"
            text: half.words.phone ?? ""
            visible: Style.textScale <= 1
            width: parent.width
        }

        Words {
            text: half.doubt
            visible: Style.textScale <= 1
            width: parent.width
        }
    }

    BigButton {
        height: Style.dense
        icon: "arrow-left"
        label: half.words.back ?? ""
        objectName: "untake-" + half.place
        text: ""
        width: Style.mm(34)
        y: parent.height - height - Style.mm(1)

        onActivated: Together.act(half.place, "back", "")
    }
}
