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
    property string street: ""
    // the whole screen's height; the working area may be a part of it
    property real screenHeight: windowHeight
    // the working area, and where the last touch in it was: things arrive from there
    property Item ground: null
    property point finger: Qt.point(-1, -1)
    // what a child has made comfortable
    property real textScale: 1
    property bool contrast: false
    property bool still: false
    property bool calm: false
    // of what stands in the upper right corner on every screen
    property real barWidth: 0
    // so many stand side by side, each before a part of a screen that is large enough for that:
    // there all things are as large as on a smaller one
    property int several: 1
    // minutes since the window came: what stands long goes round by a pixel or two in four of them,
    // so that nothing burns into the screen
    property int minutes: 0
    readonly property point orbit: Qt.point(minutes % 4 < 2 ? 0 : 2, (minutes + 1) % 4 < 2 ? 0 : 2)
    // true while the child steers by keys: then the focus shows
    property bool keys: false

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real shorterMm: Math.min(windowWidth, windowHeight) / pxPerMm
    readonly property real longerMm: Math.max(windowWidth, windowHeight) / pxPerMm
    readonly property real whole: Math.min(shorterMm / 262, longerMm / 465)
    readonly property real scale: several > 1 ? Math.max(Math.min(whole, 1.02), whole / (several > 2 ? 1.8 : 1.45)) : whole

    // presses that begin so near the edge are nobody's, on any screen
    readonly property real dead: 15 * pxPerMm
    readonly property real edge: mm(15)
    readonly property real gap: mm(8)
    readonly property real pad: mm(6)
    readonly property real target: mm(20)
    readonly property real dense: mm(25)
    readonly property real card: mm(40)
    readonly property real rail: mm(46 * (textScale > 1 ? textScale - 0.1 : 1))
    readonly property real top: edge + target + gap
    readonly property real corner: mm(5)
    readonly property real border: mm(contrast ? 1.2 : 0.5)
    // the street from the road to its highest top, the same on every screen: drawn once
    readonly property real city: mm(portrait ? 112 : 116)

    readonly property color paper: contrast ? "#FFFFFF" : "#FBF6EC"
    readonly property color sheet: contrast ? "#FFFFFF" : "#FFFDF8"
    readonly property color line: contrast ? "#000000" : "#D9CDB8"
    readonly property color ink: contrast ? "#000000" : "#1B2440"
    readonly property color lamp: "#FFE07A"
    // outside of the hours: the sky, the pavement and its edge, what dreams
    readonly property color night: "#10183A"
    readonly property color nightGround: "#232B55"
    readonly property color nightEdge: "#3A4672"
    readonly property color dream: "#8FA0D0"
    // a building site: what is tried and not counted
    readonly property color site: "#F2C230"
    readonly property color veil: contrast ? "#E6000000" : "#D91B2440"
    readonly property color focus: contrast ? "#000000" : "#1B2440"
    readonly property color go: contrast ? "#002B36" : "#004F63"
    readonly property color goEdge: contrast ? "#000000" : "#00303D"
    readonly property color right: contrast ? "#0A3314" : "#175226"
    readonly property color rightWash: "#DDEFD9"
    readonly property color notYet: contrast ? "#4A2C00" : "#6E4200"
    readonly property color notYetWash: "#FBE6B8"

    // of a crew, one each; white is read on all of them
    readonly property var crew: contrast ? ["#000000", "#002B36", "#3A1236", "#3E2700"] : ["#1B2440", "#00677F", "#8A1F6B", "#A34A00"]

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
    readonly property color main: contrast ? hue[1] : hue[0]
    readonly property color deep: contrast ? Qt.darker(hue[1], 1.4) : hue[1]
    readonly property color wash: contrast ? "#FFFFFF" : hue[2]
    readonly property color chosen: contrast ? "#FFE680" : hue[2]
    readonly property color glow: hue[3]

    readonly property int quick: still ? 0 : 90
    readonly property int arrive: still ? 0 : 220
    // how long a mark that says something stays; where nothing moves it stands, then is gone
    readonly property int stay: 600
    readonly property int fade: still ? 0 : stay

    // what letters measure, for whoever has to know before they are drawn
    readonly property FontMetrics letters: FontMetrics {
        font.family: "Nunito"
        font.pixelSize: 100
        font.variableAxes: ({
                "wght": 800
            })
    }

    function mm(millimetres: real): real {
        return Math.round(millimetres * pxPerMm * scale);
    }

    // the height of a role's letters in pixels; "number" is read across the hall
    function em(role: string): int {
        if (role === "number")
            return Math.round(Math.max(mm(17), screenHeight / 22 / 0.705));
        return mm(({
                "title": Math.max(15, 10.4 * textScale),
                "sign": 10.4,
                "question": 14.3 * textScale
            })[role] ?? 10.4 * textScale);
    }

    // how far the working area begins below the top, so that all of it is within 1,015 mm of the
    // floor: where the floor is not known it takes the lower part. No part gets smaller for it.
    function reachTop(wanted: bool, floorMm: real, width: real, height: real): real {
        const least = width / pxPerMm >= 465 ? 262 : 465;
        const over = floorMm > 0 ? floorMm + height / pxPerMm - 1015 : height > width ? 0.38 * height / pxPerMm : 0;
        const most = Math.max(0, height / pxPerMm - least);
        return wanted ? Math.round(Math.max(0, Math.min(over, most)) * pxPerMm) : 0;
    }

    // how wide a text's longest word is in a role's letters: what breaks a word does not fit
    function wordWidth(role: string, text: string): real {
        const widest = text.split(/[\s-]+/).reduce((most, word) => Math.max(most, letters.advanceWidth(word)), 0);
        return widest * em(role) / 100;
    }

    // how wide a text is on one line
    function lineWidth(role: string, text: string): real {
        return Math.ceil(letters.advanceWidth(text) * em(role) / 100);
    }

    // how high a text is in a role's letters where it has this width
    function wordsHeight(role: string, text: string, width: real): real {
        const room = width * 100 / em(role);
        const space = letters.advanceWidth(" ");
        let lines = 1;
        let end = -space;
        for (const word of text.replace(/-/g, "- ").split(/\s+/)) {
            const wide = letters.advanceWidth(word);
            const over = end > 0 && end + space + wide > room;
            lines += over ? 1 : 0;
            end = over ? wide : end + space + wide;
        }
        return lines * 1.173 * em(role);
    }

    // the role of words on a card: where large letters find no room they stay as on a sign
    function fitting(text: string, width: real, height: real): string {
        return textScale === 1 || fits("label", text, width, height) ? "label" : "sign";
    }

    function fits(role: string, text: string, width: real, height: real): bool {
        return wordWidth(role, text) <= width && wordsHeight(role, text, width) <= height;
    }

    function weight(role: string): int {
        return ({
                "title": 850,
                "question": 750,
                "label": 800,
                "sign": 800,
                "number": 900
            })[role] ?? 560;
    }
}
