import QtQuick
import ui

// A gauge that is understood without numbers: too much above, too little below, well in the middle.
Item {
    id: gauge

    required property StageTable stage
    // 0 to 1, its middle third is good
    required property real at
    readonly property bool good: at >= 1 / 3 && at <= 2 / 3

    Rectangle {
        anchors.fill: parent
        color: Style.ink
        radius: gauge.stage.mm(4)
    }

    Rectangle {
        color: "#E2711D"
        height: (parent.height - 2 * y) / 3
        radius: gauge.stage.mm(2)
        width: parent.width - 2 * x
        x: gauge.stage.mm(1.6)
        y: x
    }

    Rectangle {
        color: "#3DBB6B"
        height: parent.height / 3
        width: parent.width - 2 * x
        x: gauge.stage.mm(1.6)
        y: Math.round(parent.height / 3)
    }

    Rectangle {
        color: "#3F9AD8"
        height: parent.height / 3 - x
        radius: gauge.stage.mm(2)
        width: parent.width - 2 * x
        x: gauge.stage.mm(1.6)
        y: Math.round(parent.height * 2 / 3)
    }

    Part {
        h: 13
        n: "needle"
        stage: gauge.stage
        w: 15
        x: gauge.width - width * 0.62
        y: Math.round((1 - Math.max(0, Math.min(1, gauge.at))) * (gauge.height - gauge.stage.mm(4)) - height / 2 + gauge.stage.mm(2))

        Behavior on y {
            enabled: !Style.still

            NumberAnimation {
                duration: 250
            }
        }
    }
}
