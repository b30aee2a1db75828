pragma ComponentBehavior: Bound

import QtQuick

// The score as a thing: a tag on the board for each that was found, an empty hook for each to come.
Item {
    id: tags

    required property StageTable stage
    required property int of
    required property int found
    readonly property var slot: stage.slot("tags")
    // as large as all of them find room
    readonly property real each: fitting()
    readonly property int across: Math.max(1, Math.floor(slot.size[0] / (each + 3)))

    function fitting(): real {
        let wide = 26;
        while (wide > 8 && Math.floor(slot.size[0] / (wide + 3)) * Math.floor(slot.size[1] / (1.2 * wide + 3)) < of)
            wide--;
        return wide;
    }

    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Repeater {
        model: tags.stage.unit > 0 ? tags.of : 0

        Part {
            required property int index

            h: 1.2 * tags.each
            n: index < tags.found ? "tag" : "tag-none"
            stage: tags.stage
            w: tags.each
            x: tags.stage.mm(index % tags.across * (tags.each + 3))
            y: tags.stage.mm(Math.floor(index / tags.across) * (1.2 * tags.each + 3))
        }
    }
}
