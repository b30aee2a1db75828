import QtQuick
import ui

// Something lands: pressed flat, springs up, stands. For what is at most 100 mm wide, four at once.
Scale {
    id: squash

    required property Item item
    property real deep: 1
    readonly property SequentialAnimation landing: SequentialAnimation {
        NumberAnimation {
            duration: 60
            property: "deep"
            target: squash
            to: 0.9
        }

        NumberAnimation {
            duration: 90
            property: "deep"
            target: squash
            to: 1.05
        }

        NumberAnimation {
            duration: 110
            property: "deep"
            target: squash
            to: 1
        }
    }

    function land(): void {
        if (!Style.still)
            landing.restart();
    }

    origin.x: item.width / 2
    origin.y: item.height
    xScale: 2 - deep
    yScale: deep
}
