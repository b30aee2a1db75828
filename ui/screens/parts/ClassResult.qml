import QtQuick
import ui
import "../../parts"

// What a class has earned together, and each of its halves.
Column {
    id: result

    required property var now
    required property var titles
    required property bool shown
    readonly property bool paired: (now.before ?? -1) >= 0 && (now.later ?? -1) >= 0

    spacing: Style.gap

    Shanyrak {
        anchors.horizontalCenter: parent.horizontalCenter
        opening: result.shown
        size: Style.mm(42)
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        role: "title"
        text: qsTr("Together you have earned")
        width: parent.width
    }

    Words {
        color: Style.deep
        horizontalAlignment: Text.AlignHCenter
        objectName: "together"
        role: "number"
        text: qsTr("%1 of %2").arg(result.now.points ?? 0).arg(result.now.of ?? 0)
        width: parent.width
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        objectName: "changed"
        role: "label"
        text: result.paired ? qsTr("Could imagine it: %1 before, %2 now").arg(result.now.before).arg(result.now.later) : ""
        visible: text !== ""
        width: parent.width
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: Style.portrait ? 1 : 2
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Style.gap

        Plate {
            colour: Style.deep
            icon: "hammer"
            ink: Style.paper
            text: result.titles[0] + ": " + (result.now.left ?? 0)
        }

        Plate {
            colour: Style.go
            icon: "wrench"
            ink: Style.paper
            text: result.titles[1] + ": " + (result.now.right_points ?? 0)
        }
    }
}
