pragma ComponentBehavior: Bound

import QtQuick
import ui

// A cut part of eight teeth and three holes, whole or with one defect: always of shape.
Item {
    id: gear

    property string defect: ""
    property color ground: Style.sheet
    readonly property real side: Math.min(width, height)

    Item {
        anchors.centerIn: parent
        height: gear.side
        width: gear.side

        Repeater {
            model: 8

            Item {
                id: spoke

                required property int index
                readonly property real reach: gear.defect === "short-tooth" && index === 1 ? 0.42 : 0.5

                anchors.fill: parent
                rotation: 45 * index

                Rectangle {
                    color: Style.deep
                    height: gear.side * 0.2
                    radius: gear.side * 0.02
                    width: gear.side * 0.15
                    x: (gear.side - width) / 2
                    y: gear.side * (0.5 - spoke.reach)
                }
            }
        }

        Rectangle {
            anchors.centerIn: parent
            color: Style.deep
            height: gear.side * 0.76
            radius: height / 2
            width: height
        }

        Rectangle {
            anchors.centerIn: parent
            color: gear.ground
            height: gear.side * 0.17
            radius: height / 2
            width: height
        }

        Repeater {
            model: gear.defect === "missing-hole" ? [0, 120] : gear.defect === "extra-hole" ? [0, 120, 180, 240] : gear.defect === "turned" ? [60, 180, 300] : [0, 120, 240]

            Item {
                required property real modelData

                anchors.fill: parent
                rotation: modelData

                Rectangle {
                    color: gear.ground
                    height: gear.side * 0.15
                    radius: height / 2
                    width: height
                    x: (gear.side - width) / 2
                    y: gear.side * 0.17
                }
            }
        }

        Rectangle {
            color: gear.ground
            height: gear.side * 0.2
            radius: height / 2
            visible: gear.defect === "dent"
            width: height
            x: gear.side * 0.72
            y: gear.side * 0.58
        }

        Repeater {
            model: gear.defect === "crack" ? [[0.56, 0.5, 28], [0.62, 0.58, 72], [0.69, 0.66, 20]] : []

            Rectangle {
                required property var modelData

                color: gear.ground
                height: Math.max(Style.mm(1.5), gear.side * 0.035)
                rotation: modelData[2]
                width: gear.side * 0.14
                x: gear.side * modelData[0]
                y: gear.side * modelData[1]
            }
        }
    }
}
