import QtQuick
import ui

// Two who play in one place: each has an end of it, the signs of both stand above.
Item {
    id: pair

    required property var game
    property bool running: false
    property bool heard: false
    property real hurry: 1
    property var foretell: null
    readonly property GameTable played: face.played
    readonly property real half: (width - Style.mm(2)) / 2
    // what stands above each end: what is still a secret is not told there
    property var heads: []

    signal moved(var move)

    function tell(): void {
        if (!(played?.secret ?? false))
            heads = game.sides ?? [];
    }

    Component.onCompleted: heads = game.sides ?? []
    // the table follows first
    onGameChanged: Qt.callLater(tell)

    Connections {
        function onSecretChanged(): void {
            pair.tell();
        }

        target: pair.played
    }

    SideHead {
        marks: pair.heads[0]?.marks ?? []
        place: 0
        points: pair.heads[0]?.table.points ?? 0
        width: pair.half
        z: 1
    }

    SideHead {
        marks: pair.heads[1]?.marks ?? []
        place: 1
        points: pair.heads[1]?.table.points ?? 0
        width: pair.half
        x: pair.width - width
        z: 1
    }

    GameFace {
        id: face

        anchors.fill: parent
        foretell: pair.foretell
        game: pair.game
        heard: pair.heard
        hint: pair.game.sides?.[0]?.hint ?? ""
        hurry: pair.hurry
        paired: true
        running: pair.running
        shows: true

        onMoved: move => pair.moved(move)
    }
}
