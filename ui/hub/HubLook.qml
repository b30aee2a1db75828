pragma Singleton

import QtQuick

// Sizes and colours of the organizer's window, by role. A laptop's 1366 x 768 is the measure: other
// windows enlarge all of it, so that its composition stays.
QtObject {
    id: look

    property real windowWidth: 1366
    property real windowHeight: 768
    readonly property real unit: Math.min(windowWidth / 1366, windowHeight / 768)

    readonly property color paper: "#FBF6EC"
    readonly property color sheet: "#FFFDF8"
    readonly property color rail: "#F3EADA"
    readonly property color line: "#E7DDC9"
    readonly property color edge: "#C9C1B1"
    readonly property color ink: "#1B2440"
    readonly property color soft: "#424860"
    readonly property color go: "#004F63"
    readonly property color lamp: "#FFE07A"
    readonly property color right: "#175226"
    readonly property color rightBar: "#3F8A4F"
    readonly property color rightWash: "#DDEFD9"
    readonly property color care: "#6E4200"
    readonly property color careBar: "#C98A1B"
    readonly property color careWash: "#FBE6B8"
    readonly property color track: "#EFE6D5"
    readonly property color now: "#1B2440"
    readonly property color before: "#A9B3D1"

    // how a station stands: icon, ink, ground
    readonly property var states: ({
            "in": ["check", "#175226", "#F4F8EF"],
            "part": ["circle-half-full", "#6E4200", "#FBE6B8"],
            "missing": ["usb-flash-drive-outline", "#4A5068", "#FFFDF8"],
            "none": ["usb-flash-drive-outline", "#4A5068", "#F3EADA"],
            "fork": ["source-fork", "#33257E", "#E2D7F5"],
            "revoked": ["cancel", "#7A2E2E", "#F0DEDA"],
            "refused": ["cancel", "#7A2E2E", "#F0DEDA"],
            "pour": ["usb-flash-drive-outline", "#004F63", "#D3ECFC"]
        })

    // the heat's five classes, from paper to night: each carries its number at 7:1, which a smooth
    // scale cannot in its middle
    readonly property var heats: ["#F3EADA", "#DCE5F6", "#AEC3EC", "#2F55A8", "#1B2F6E"]
    readonly property var heatInks: ["#1B2440", "#1B2440", "#0E1530", "#FFFFFF", "#FFFFFF"]

    function px(pixels: real): real {
        return Math.round(pixels * unit);
    }

    // 10 412: a gap between thousands, as all three languages understand it
    function num(value: real): string {
        return Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, "\u202f");
    }
}
