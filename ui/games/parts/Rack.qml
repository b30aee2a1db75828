pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The score as a thing: a place on the rack for each that is judged, filled where it was right. What was
// sent back lies at its other end, under a sign of its own.
Item {
    id: rack

    required property StageTable stage
    required property int of
    // [{picture, right, cell, sent}], in order; cell: its place, where it is another than a right one's;
    // sent: "pass" or "reject", where things go two ways
    required property var judged
    readonly property var slot: stage?.slot("rack")
    readonly property var cell: stage?.scene.parts?.cell ?? [34, 30]
    readonly property real scaled: fitting()
    readonly property real wide: cell[0] * scaled
    readonly property real high: cell[1] * scaled
    readonly property int across: Math.max(1, Math.floor((slot.size[0] + 1) / (wide + 1)))
    readonly property var laid: Object.assign({}, ...judged.map((one, index) => ({
                    [placeOf(index, one.sent ?? "")]: one
                })))

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

    // who came as the index-th lies there: the one way from the front, the other from the end
    function placeOf(index: int, sent: string): int {
        const back = judged.slice(0, index).filter(one => one.sent === "reject").length;
        return sent === "reject" ? of - 1 - back : index - back;
    }

    // where the next one that goes this way will lie, in the stage's millimetres
    function free(sent: string): var {
        const place = placeOf(judged.length, sent);
        return slot.size[0] === 0 ? slot : {
            "at": [slot.at[0] + place % across * (wide + 1), slot.at[1] + Math.floor(place / across) * (high + 1)],
            "size": [wide, high]
        };
    }

    visible: slot.size[0] > 0
    x: rack.mm(slot.at[0])
    y: rack.mm(slot.at[1])

    Repeater {
        model: (rack.stage?.unit ?? 0) > 0 ? rack.of : 0

        Item {
            id: place

            required property int index
            readonly property var one: rack.laid[index] ?? null
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

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.margins: -rack.mm(0.6)
                anchors.right: parent.right
                border.color: Style.paper
                border.width: rack.mm(0.8)
                color: place.one?.sent === "reject" ? Style.notYet : Style.right
                height: width
                objectName: "lies-" + (place.one?.sent ?? "")
                radius: place.one?.sent === "reject" ? rack.mm(2) : width / 2
                visible: place.good && (place.one.sent ?? "") !== ""
                width: rack.mm(Math.min(13, rack.high * 0.46))

                Icon {
                    anchors.centerIn: parent
                    color: Style.paper
                    name: place.one?.sent === "reject" ? "arrow-u-left-top-bold" : "check-bold"
                    size: Math.round(parent.width * 0.72)
                }
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
