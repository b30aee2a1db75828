pragma Singleton

import QtQuick

// Sizes and colours of the desk's window, by role. A laptop's 1366 x 768 is the measure: other
// windows enlarge all of it, so that its composition stays.
QtObject {
    id: look

    property real windowWidth: 1366
    property real windowHeight: 768
    readonly property bool portrait: windowHeight > windowWidth
    readonly property real unit: portrait ? Math.min(windowWidth / 768, windowHeight / 1366) : Math.min(windowWidth / 1366, windowHeight / 768)

    readonly property color sheet: "#FFFDF8"
    readonly property color line: "#D9CDB8"
    readonly property color ink: "#1B2440"
    readonly property color soft: "#454E6B"
    readonly property color rail: "#F1E7D6"
    readonly property color bar: "#A9B3D1"
    readonly property color barGround: "#EFE6D5"
    readonly property color low: "#6E4200"
    readonly property color lowWash: "#FBE6B8"

    // field, its lower slope, its upper slope, what is written on it, the prize's ground
    readonly property var fields: ({
            "green": ["#7FCE87", "#76C780", "#92D899", "#0B2E14", "#E9F6E6"],
            "amber": ["#FFC34F", "#F4B23A", "#FFD27A", "#3B2400", "#FBE2A6"],
            "blue": ["#8AC0F4", "#80B8EF", "#A6D0F9", "#05244C", "#DCEBFB"],
            "rest": ["#F6EFE0", "#EFE5D0", "#FBF6EC", "#1B2440", "#FFFDF8"]
        })

    function px(pixels: real): real {
        return Math.round(pixels * unit);
    }
}
