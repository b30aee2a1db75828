pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: a picture taken of every five cells of a seam, good or with a flaw in it.
Item {
    id: pieces

    required property StageTable stage
    // a letter a cell
    required property string seam
    readonly property int of: 8
    readonly property var slot: stage.slot("score")
    readonly property var size: stage.scene.parts?.["piece-none"] ?? [1, 1]
    readonly property int across: Math.max(1, Math.min(of, Math.floor((slot.size[0] + 2) / (size[0] + 2))))

    function look(index: int): string {
        const five = seam.slice(index * 5, index * 5 + 5);
        if (five.includes(".") || five === "")
            return "piece-none";
        return (five.match(/e/g) ?? []).length >= 4 ? "piece-good" : "piece-poor";
    }

    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: pieces.stage.unit > 0 ? pieces.of : 0

        Part {
            id: piece

            required property int index

            h: pieces.size[1]
            n: pieces.look(index)
            stage: pieces.stage
            w: pieces.size[0]
            x: pieces.stage.mm(index % pieces.across * (piece.w + 2))
            y: pieces.stage.mm(Math.floor(index / pieces.across) * (piece.h + 2))

            transform: Squash {
                id: squash

                item: piece
            }

            onNChanged: if (n !== "piece-none")
                squash.land()
        }
    }
}
