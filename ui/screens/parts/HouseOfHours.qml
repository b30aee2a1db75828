pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// A big house whose lit windows are an hour, five high and three wide a digit, and a heart where
// there is none. A window that is asked answers with a wave.
Item {
    id: house

    // "10:00"; "" = no more
    required property string hour
    // the drawing's units a pixel: it is 1120 x 640
    readonly property real unit: width / 1120
    readonly property int across: 18
    readonly property int down: 7
    // the window that waves, by its place; -1 = none
    property int waving: -1
    readonly property var shapes: ({
            "0": ["111", "101", "101", "101", "111"],
            "1": ["010", "110", "010", "010", "111"],
            "2": ["111", "001", "111", "100", "111"],
            "3": ["111", "001", "111", "001", "111"],
            "4": ["101", "101", "111", "001", "001"],
            "5": ["111", "100", "111", "001", "111"],
            "6": ["111", "100", "111", "101", "111"],
            "7": ["111", "001", "010", "010", "010"],
            "8": ["111", "101", "111", "101", "111"],
            "9": ["111", "101", "111", "001", "111"],
            ":": ["0", "1", "0", "1", "0"],
            "heart": ["0110110", "1111111", "0111110", "0011100", "0001000"]
        })
    readonly property var lit: written()

    function written(): list<int> {
        const found = [];
        let at = hour ? 1 : 5;
        for (const letter of hour ? Array.from(hour) : ["heart"]) {
            const shape = shapes[letter] ?? [];
            shape.forEach((row, y) => Array.from(row).forEach((dot, x) => {
                    if (dot === "1")
                        found.push((y + 1) * across + at + x);
                }));
            at += (shape[0]?.length ?? 0) + 1;
        }
        return found;
    }

    // the window next to a place in the house
    function answer(at: point): void {
        const x = Math.round((at.x / unit - 57) / 58 - 0.35);
        const y = Math.round((at.y / unit - 124) / 70 - 0.35);
        waving = Math.max(0, Math.min(down - 1, y)) * across + Math.max(0, Math.min(across - 1, x));
        goodbye.restart();
    }

    height: Math.round(640 * unit)

    Timer {
        id: goodbye

        interval: Style.stay

        onTriggered: house.waving = -1
    }

    Image {
        anchors.fill: parent
        source: Icons.look("guide/house.svg")
        sourceSize: Qt.size(house.width, house.height)
    }

    Repeater {
        model: house.across * house.down

        Image {
            required property int index
            readonly property int row: Math.floor(index / house.across)
            readonly property int column: index % house.across
            readonly property bool waves: house.waving === index
            readonly property bool on: waves || house.lit.includes(index)
            // somebody is still up in some of them
            readonly property bool seen: waves || on && (row * 7 + column * 5) % 9 === 0

            height: Math.round(50 * house.unit)
            objectName: waves ? "window-waves" : ""
            source: Icons.look("guide/" + (seen ? "win-kid" : on ? "win" : "win-off") + ".svg")
            sourceSize: Qt.size(width, height)
            width: Math.round(44 * house.unit)
            x: Math.round((57 + column * 58) * house.unit)
            y: Math.round((124 + row * 70) * house.unit)
        }
    }
}
