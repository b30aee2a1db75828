pragma ComponentBehavior: Bound

import QtQuick

// Earth that has been dug away, column by column: its lip, its wall in the light, its wall in shade.
Item {
    id: bank

    required property Digger digger
    readonly property var dug: digger.now.dug ?? []
    readonly property var walls: [
        {
            "inset": 0,
            "more": 1.4,
            "most": 900,
            "colour": "#E0B077"
        },
        {
            "inset": 1,
            "more": 0,
            "most": 900,
            "colour": "#563922"
        },
        {
            "inset": 1,
            "more": 0,
            "most": 18,
            "colour": "#6A482C"
        }
    ]

    clip: true
    height: digger.mm(92)
    width: digger.mm(128)
    x: digger.mm(150)
    y: digger.mm(digger.ground - 2)

    Repeater {
        model: bank.walls.length

        Item {
            id: wall

            required property int index
            readonly property var about: bank.walls[index]

            Repeater {
                model: 24

                Rectangle {
                    required property int index
                    readonly property real deep: Math.min((bank.dug[index] ?? 0) / 10, wall.about.most)

                    color: wall.about.colour
                    height: bank.digger.mm(deep + 11.6 + wall.about.more)
                    radius: bank.digger.mm(3.6)
                    visible: deep > 0.8
                    width: bank.digger.mm(10.4 - 2 * wall.about.inset)
                    x: bank.digger.mm(3.6 + wall.about.inset + index * 4.8)
                    y: bank.digger.mm(-10)
                }
            }
        }
    }
}
