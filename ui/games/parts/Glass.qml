pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The scale of an estimate as a glass column: it fills, things stand beside it at their own values.
// At the end a bar shows the truth, and bands how near is near.
Item {
    id: column

    required property StageTable stage
    required property int low
    required property int high
    // how far it is filled
    required property real seen
    required property int truth
    required property int room
    required property string unit
    required property var say
    required property var landmarks
    required property bool near
    // how far the truth has come out
    required property real told
    readonly property var slot: stage.slot("column")
    readonly property real wide: slot.size[0]
    readonly property real tall: slot.size[1]
    // its rims hold no value
    readonly property real rim: 6
    readonly property real beside: stage.mm(wide + 4)
    // millimetres that figures and things beside it take
    readonly property real things: standing.length ? Math.min(30, tall / 5) + 40 : 34

    // landmarks that find room one above the other
    readonly property var standing: landmarks.reduce((kept, one) => kept.every(other => Math.abs(at(other.value) - at(one.value)) >= Math.min(32, 8 + tall / 5)) ? [...kept, one] : kept, [])

    function spell(number: real): string {
        return say(number);
    }

    // millimetres from its top
    function at(number: real): real {
        return rim + (tall - 2 * rim) * (1 - (Math.min(high, Math.max(low, number)) - low) / Math.max(1, high - low));
    }

    // what stands at so many pixels from its top
    function under(pixels: real): real {
        return high - (pixels - stage.mm(rim)) / stage.mm(tall - 2 * rim) * (high - low);
    }

    height: stage.mm(tall)
    width: stage.mm(wide)
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Part {
        h: column.tall
        n: "col-back"
        stage: column.stage
        w: column.wide
    }

    Item {
        clip: true
        height: column.height - y
        width: column.width
        y: column.stage.mm(column.at(column.seen))

        Part {
            h: column.tall
            n: "col"
            stage: column.stage
            w: column.wide
            y: -parent.y
        }
    }

    Part {
        h: column.wide / 5
        n: "front"
        stage: column.stage
        visible: column.seen > column.low
        w: column.wide
        y: column.stage.mm(column.at(column.seen) - column.wide / 8)
    }

    // how near was near
    Repeater {
        model: column.told === 1 && column.stage.unit > 0 ? [2, 1] : []

        Rectangle {
            required property int modelData
            readonly property real upper: column.at(column.truth + modelData * column.room)

            color: modelData === 1 ? Style.right : Style.lamp
            height: Math.max(column.stage.mm(2), column.stage.mm(column.at(column.truth - modelData * column.room) - upper))
            radius: width / 2
            width: column.stage.mm(7)
            x: -column.stage.mm(4)
            y: column.stage.mm(upper)
        }
    }

    Part {
        h: column.tall
        n: "col-front"
        stage: column.stage
        w: column.wide
    }

    // the scale in figures, where the truth does not stand
    Repeater {
        model: column.stage.unit > 0 ? 5 : 0

        Figure {
            required property int index
            readonly property real number: column.low + Math.round((column.high - column.low) * index / 4)
            readonly property real middle: column.stage.mm(column.at(number))
            readonly property bool taken: column.standing.some(one => Math.abs(column.at(one.value) - column.at(number)) < 22) || column.told > 0 && Math.abs(column.at(column.truth) - column.at(number)) < 26

            text: column.say(number)
            visible: (index % 4 === 0 || column.tall > 110) && !taken
            x: column.beside
            y: Math.round(middle - height / 2)
        }
    }

    Repeater {
        model: column.stage.unit > 0 ? column.standing.length : 0

        Item {
            id: mark

            required property int index
            readonly property var one: column.standing[index] ?? ({})
            readonly property real side: Math.min(30, column.tall / 5)
            // its figure stands below it
            readonly property bool tight: column.stage.sheet.width - column.slot.at[0] - column.wide < side + 46

            visible: !(column.told > 0 && Math.abs(column.at(column.truth) - column.at(one.value)) < 16)
            x: column.stage.mm(column.wide)
            y: column.stage.mm(column.at(one.value ?? 0))

            Rectangle {
                color: "#7C4826"
                height: column.stage.mm(3)
                radius: height / 2
                width: column.stage.mm(mark.side + 14)
            }

            Part {
                h: mark.side * 0.9
                n: (column.seen > mark.one.value ? mark.one.picture_after : "") || mark.one.picture || ""
                stage: column.stage
                w: mark.side
                x: column.stage.mm(8)
                y: -height
            }

            Figure {
                text: column.say(mark.one.value ?? 0)
                x: mark.tight ? column.stage.mm(8) : column.stage.mm(mark.side + 16)
                y: mark.tight ? column.stage.mm(2) : -Math.round(height / 2)
            }
        }
    }

    // the truth
    Item {
        visible: column.told === 1
        y: column.stage.mm(column.at(column.truth))

        Rectangle {
            border.color: "#9A7410"
            border.width: column.stage.mm(0.6)
            color: "#F2C230"
            height: column.stage.mm(4)
            radius: height / 2
            width: column.stage.mm(column.wide + 12)
            x: -column.stage.mm(6)
            y: -height / 2
        }

        Rectangle {
            border.color: column.near ? Style.right : Style.notYet
            border.width: column.stage.mm(1.4)
            color: column.near ? Style.rightWash : Style.notYetWash
            height: answer.height + column.stage.mm(4)
            radius: column.stage.mm(3)
            width: answer.width + column.stage.mm(8)
            // it stays on the stage
            x: Math.min(column.beside, column.stage.mm(column.stage.sheet.width - column.slot.at[0] - 2) - width)
            y: -height / 2

            Words {
                id: answer

                anchors.centerIn: parent
                role: "sign"
                text: column.say(column.truth) + " " + column.unit
            }
        }
    }

    // on a plate, whatever wall is behind
    component Figure: Rectangle {
        property alias text: spelt.text

        color: Style.sheet
        height: spelt.height
        radius: column.stage.mm(2)
        width: spelt.width + column.stage.mm(4)

        Words {
            id: spelt

            role: "sign"
            x: column.stage.mm(2)
        }
    }
}
