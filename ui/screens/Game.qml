import QtQuick
import ui
import ui.bridge
import "../parts"

// One game at its table; when it is done, on to its result.
Room {
    id: room

    readonly property var game: Station.game ?? ({})
    readonly property bool finished: game.finished ?? false
    readonly property int found: (game.table?.paired ?? game.table?.placed ?? []).length
    readonly property var marks: Array.from({
        "length": game.of ?? 0
    }, (none, place) => place < found ? 1 : -1)

    focus: true
    footed: Style.portrait || finished
    hint: game.engine === "Match" ? qsTr("Tap two that belong together") : game.engine === "Order" ? qsTr("Tap the steps in the right order") : ""
    railed: true
    title: game.name ?? ""

    foot: BigButton {
        anchors.right: parent.right
        icon: "arrow-right"
        objectName: "next"
        primary: true
        text: qsTr("See the result")
        visible: room.finished

        onActivated: Station.seeResult(room.game.id)
    }
    rail: Marks {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        marks: room.marks
    }

    onKeyed: event => {
        event.accepted = finished && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        if (event.accepted)
            Station.seeResult(game.id);
    }

    GameFace {
        anchors.fill: parent
        game: room.game

        onMoved: move => Station.move(room.game.id, move)
    }
}
