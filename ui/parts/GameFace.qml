import QtQuick

// One game by its engine: lays the table, passes moves on.
Item {
    id: face

    required property var game
    property string ghost: ""

    property string dealt: ""

    signal moved(var move)

    function deal(): void {
        dealt = game.id ?? "";
        if (!dealt)
            table.source = "";
        else
            table.setSource(Qt.resolvedUrl("../games/" + game.engine + ".qml"), {
                "content": face.game.content,
                "table": face.game.table,
                "ghost": face.ghost
            });
    }

    function follow(): void {
        if (!table.item || dealt !== game.id)
            return deal();
        table.item.content = game.content;
        table.item.table = game.table;
    }

    Component.onCompleted: follow()
    onGameChanged: follow()
    onGhostChanged: if (table.item)
        table.item.ghost = ghost

    Loader {
        id: table

        anchors.fill: parent
    }

    Connections {
        function onMoved(move: var): void {
            face.moved(move);
        }

        ignoreUnknownSignals: true
        target: table.item
    }
}
