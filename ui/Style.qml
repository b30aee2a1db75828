pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every size, colour and wait of the faces, named by its role. Sizes are millimetres of a
// 465 x 262 mm screen (21"); a bigger one enlarges them all, so that its composition stays.
QtObject {
    id: style

    property real pxPerMm: 4
    property real windowWidth: 1920
    property real windowHeight: 1080
    property string street: "metallurgists"
    // true while the child steers by keys: then the focus shows
    property bool keys: false

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real shorterMm: Math.min(windowWidth, windowHeight) / pxPerMm
    readonly property real longerMm: Math.max(windowWidth, windowHeight) / pxPerMm
    readonly property real scale: Math.min(shorterMm / 262, longerMm / 465)

    readonly property real edge: mm(15)
    readonly property real gap: mm(8)
    readonly property real pad: mm(6)
    readonly property real target: mm(20)
    readonly property real dense: mm(25)
    readonly property real card: mm(40)
    readonly property real rail: mm(46)
    readonly property real top: edge + target + gap
    readonly property real corner: mm(5)

    readonly property color paper: "#FBF6EC"
    readonly property color sheet: "#FFFDF8"
    readonly property color line: "#D9CDB8"
    readonly property color ink: "#1B2440"
    readonly property color road: "#2B3352"
    readonly property color veil: "#D91B2440"
    readonly property color focus: "#1B2440"
    readonly property color go: "#004F63"
    readonly property color goEdge: "#00303D"
    readonly property color right: "#1B5A2B"
    readonly property color rightWash: "#DDEFD9"
    readonly property color notYet: "#6E4200"
    readonly property color notYetWash: "#FBE6B8"

    // every street's hue: main, deep (text on paper), wash (grounds), glow (celebration)
    readonly property var hues: ({
            "metallurgists": ["#C4501B", "#7A2A0A", "#F6E3D3", "#FFB454"],
            "energy": ["#B58900", "#5B4300", "#F7EBC8", "#FFD84D"],
            "transport": ["#2F6DB5", "#173F70", "#DCE8F5", "#8FC4FF"],
            "builders": ["#8A6B4F", "#523A25", "#EFE4D8", "#E8C39E"],
            "farm": ["#5B8C2A", "#2F4F10", "#E6F0D6", "#B9E067"],
            "digital": ["#6A4FB3", "#3D2A78", "#E7E0F5", "#BBA2FF"],
            "care": ["#C23A5C", "#7A1733", "#F9DFE5", "#FF9DB4"],
            "masters": ["#1E8A83", "#0A4A46", "#D8EEEC", "#6FE0D6"]
        })
    readonly property var hue: hues[street] ?? hues["metallurgists"]
    readonly property color main: hue[0]
    readonly property color deep: hue[1]
    readonly property color wash: hue[2]
    readonly property color glow: hue[3]

    readonly property int quick: 90
    readonly property int arrive: 220

    function mm(millimetres: real): real {
        return Math.round(millimetres * pxPerMm * scale);
    }

    // the height of a role's letters in pixels; "number" is read across the hall
    function em(role: string): int {
        if (role === "number")
            return Math.round(Math.max(mm(17), windowHeight / 22 / 0.705));
        return mm(({
                "title": 15,
                "question": 14.3
            })[role] ?? 10.4);
    }

    function weight(role: string): int {
        return ({
                "title": 850,
                "question": 750,
                "label": 800,
                "number": 900
            })[role] ?? 560;
    }
}
