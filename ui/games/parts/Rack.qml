pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The score as a thing: a place on the rack for each that is judged, filled where it was right.
Item {
    id: rack

    required property StageTable stage
    required property int of
    // [{picture, right, cell}], in order; cell: its place, where it is another than a right one's
    required property var judged
    readonly property var slot: stage?.slot("rack")
    readonly property var cell: stage?.scene.parts?.cell ?? [34, 30]
    readonly property real scaled: fitting()
    readonly property real wide: cell[0] * scaled
    readonly property real high: cell[1] * scaled
    readonly property int across: Math.max(1, Math.floor((slot.size[0] + 1) / (wide + 1)))

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }

    function fitting(): real {
        let size = 1;
        while (size > 0.2 && Math.floor((slot.size[0] + 1) / (cell[0] * size + 1)) * Math.floor((slot.size[1] + 1) / (cell[1] * size + 1)) < of)
            size -= 0.02;
        return size;
    }

    visible: slot.size[0] > 0
    x: rack.mm(slot.at[0])
    y: rack.mm(slot.at[1])

    Repeater {
        model: (rack.stage?.unit ?? 0) > 0 ? rack.of : 0

        Item {
            id: place

            required property int index
            readonly property var one: rack.judged[index] ?? null
            readonly property bool good: one?.right ?? false

            height: rack.mm(rack.high)
            width: rack.mm(rack.wide)
            x: rack.mm(index % rack.across * (rack.wide + 1))
            y: rack.mm(Math.floor(index / rack.across) * (rack.high + 1))

            onGoodChanged: if (good)
                squash.land()

            transform: Squash {
                id: squash

                item: place
            }

            Part {
                h: rack.high
                n: place.good ? place.one.cell || "cell" : "cell-none"
                stage: rack.stage
                w: rack.wide
            }

            Part {
                anchors.centerIn: parent
                h: rack.high * 0.8
                n: place.good && rack.high > 14 && rack.wide > rack.high ? place.one.picture ?? "" : ""
                stage: rack.stage
                w: rack.high * 0.8
            }

            Icon {
                anchors.centerIn: parent
                color: Style.paper
                name: "rotate-left"
                size: Math.round(parent.height * 0.5)
                visible: place.one !== null && !place.good
            }
        }
    }
}
