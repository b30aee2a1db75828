import QtQuick
import ui

// One game by its engine: lays the table, passes moves on.
Item {
    id: face

    required property var game
    property string ghost: ""
    readonly property string gameId: game.id ?? ""

    signal moved(var move)

    function deal(): void {
        if (gameId)
            table.setSource(Qt.resolvedUrl("../games/" + game.engine + ".qml"), {
                "content": face.game.content,
                "table": face.game.table,
                "ghost": face.ghost
            });
    }

    Component.onCompleted: deal()
    onGameIdChanged: deal()

    Loader {
        id: table

        anchors.fill: parent
    }

    Binding {
        property: "table"
        target: table.item
        value: face.game.table
        when: table.item !== null
    }

    Binding {
        property: "content"
        target: table.item
        value: face.game.content
        when: table.item !== null
    }

    Binding {
        property: "ghost"
        target: table.item
        value: face.ghost
        when: table.item !== null
    }

    Connections {
        function onMoved(move: var): void {
            face.moved(move);
        }

        ignoreUnknownSignals: true
        target: table.item
    }
}
