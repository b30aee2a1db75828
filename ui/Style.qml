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
    readonly property color right: "#175226"
    readonly property color rightWash: "#DDEFD9"
    readonly property color notYet: "#6E4200"
    readonly property color notYetWash: "#FBE6B8"

    // every street's hue: main, deep (text on paper), wash (grounds), glow (celebration)
    readonly property var hues: ({
            "metallurgists": ["#943608", "#581F05", "#F3D3B8", "#F4762A"],
            "energy": ["#C49200", "#5C4F00", "#FFF1C4", "#FBE03F"],
            "transport": ["#3F72C0", "#0C3B7C", "#D3ECFC", "#A9CBFF"],
            "builders": ["#6B5648", "#33271E", "#E2DAD0", "#BFA784"],
            "farm": ["#578312", "#1F4620", "#E6F5D4", "#D7F0A0"],
            "digital": ["#43389A", "#26125E", "#DDD0F2", "#A887FB"],
            "care": ["#EA4A82", "#7C1E46", "#FFD3E2", "#FFACBE"],
            "masters": ["#0A9C97", "#00554F", "#C8F4ED", "#7FF5E6"]
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
