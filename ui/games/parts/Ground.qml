pragma ComponentBehavior: Bound

import QtQuick
import ui

// A robot's map as a floor: what stands in its way, what is to be picked, its home, and the robot
// itself, which looks where it goes. Its last way stays as dots.
Item {
    id: ground

    required property StageTable stage
    // rows of "#" wall, "." floor, "*" a thing, "o" home, and where the robot begins
    required property var rows
    // [{x, y, facing}] so far, of the run that is shown
    required property var way
    required property var spot
    // "x,y" of what has been picked by now
    required property var picked
    // where it would stand by the cards that lie there, or null
    property var sight: null
    property bool moves: false
    property bool bumped: false
    // all is done: it stands there with what it has brought
    property bool brought: false
    readonly property var slot: stage.slot("floor")
    readonly property int columns: rows[0]?.length ?? 1
    // whole pixels, so that tiles meet
    readonly property int cell: Math.floor(Math.min(stage.mm(slot.size[0]) / Math.max(columns, 3), stage.mm(slot.size[1]) / Math.max(rows.length, 3), stage.mm(60)))
    readonly property real side: cell / Math.max(0.01, stage.unit)

    function across(column: real): int {
        return Math.round((width - cell * columns) / 2 + column * cell);
    }

    function down(row: real): int {
        return Math.round((height - cell * rows.length) / 2 + row * cell);
    }

    height: stage.mm(slot.size[1])
    width: stage.mm(slot.size[0])
    x: stage.mm(slot.at[0])
    y: stage.mm(slot.at[1])

    Rectangle {
        color: ground.stage.scene.body ?? Style.deep
        height: ground.cell * ground.rows.length + ground.stage.mm(6)
        radius: ground.stage.mm(3)
        width: ground.cell * ground.columns + ground.stage.mm(6)
        x: ground.across(0) - ground.stage.mm(3)
        y: ground.down(0) - ground.stage.mm(3)
    }

    Repeater {
        model: ground.rows.length * ground.columns

        Item {
            id: tile

            required property int index
            readonly property int row: Math.floor(index / ground.columns)
            readonly property int column: index % ground.columns
            readonly property string kind: ground.rows[row]?.[column] ?? "#"

            height: ground.cell
            width: ground.cell
            x: ground.across(column)
            y: ground.down(row)

            Piece {
                n: tile.kind === "#" ? "" : (tile.row + tile.column) % 2 ? "tile-1" : "tile-0"
            }

            // what is to be fetched is a goal, too
            Rectangle {
                anchors.centerIn: parent
                border.color: Style.lamp
                border.width: ground.stage.mm(1.6)
                color: "transparent"
                height: width
                radius: width / 2
                visible: tile.kind === "*" && !ground.picked.includes(tile.column + "," + tile.row)
                width: ground.cell - ground.stage.mm(3)
            }

            Piece {
                n: tile.kind === "#" ? (tile.row * 3 + tile.column) % 2 ? "block-1" : "block-0" : tile.kind === "o" ? "home" : tile.kind === "*" && !ground.picked.includes(tile.column + "," + tile.row) ? "thing" : ""

                transform: Nudge {
                    id: nudge
                }
            }

            TapHandler {
                onTapped: nudge.give()
            }
        }
    }

    Repeater {
        model: ground.way.length

        Rectangle {
            required property int index
            readonly property var step: ground.way[index] ?? ({})

            color: Style.lamp
            height: width
            radius: width / 2
            width: ground.stage.mm(3.4)
            x: ground.across((step.x ?? 0) + 0.5) - width / 2
            y: ground.down((step.y ?? 0) + 0.8) - height / 2
        }
    }

    Piece {
        n: ground.sight ? ground.look(ground.sight.facing) : ""
        opacity: 0.45
        x: ground.across(ground.sight?.x ?? 0)
        y: ground.down(ground.sight?.y ?? 0)
    }

    function look(facing: string): string {
        return "robot-" + Math.max(0, "^>v<".indexOf(facing));
    }

    Item {
        id: walker

        height: ground.cell
        width: ground.cell
        x: ground.across(ground.spot.x) + (ground.bumped && !Style.still ? shake.by : 0)
        y: ground.down(ground.spot.y)

        Behavior on x {
            enabled: ground.moves && !Style.still

            NumberAnimation {
                duration: 240
            }
        }
        Behavior on y {
            enabled: ground.moves && !Style.still

            NumberAnimation {
                duration: 240
            }
        }

        // where it was to go shines
        Rectangle {
            anchors.fill: parent
            anchors.margins: ground.stage.mm(1)
            border.color: Style.paper
            border.width: ground.stage.mm(1.6)
            color: Style.lamp
            objectName: "brought"
            radius: ground.stage.mm(5)
            visible: ground.brought
        }

        Repeater {
            model: 4

            Piece {
                required property int index

                n: "robot-" + index
                visible: "^>v<".indexOf(ground.spot.facing) === index
            }
        }

        // what it has fetched goes with it
        Row {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: ground.picked.length

                Part {
                    h: ground.side * 0.36
                    n: "thing"
                    stage: ground.stage
                    w: ground.side * 0.36
                }
            }
        }

        Stars {
            anchors.centerIn: parent
            shines: ground.brought
            span: ground.cell
            z: 4
        }

        Mark {
            good: ground.brought
            size: ground.stage.mm(13)
            visible: ground.bumped || ground.brought
            x: parent.width - width
            y: -height / 3
        }
    }

    SequentialAnimation {
        id: shake

        property int by: 0

        loops: 2
        running: ground.bumped && !Style.still && !Style.calm

        NumberAnimation {
            duration: 70
            property: "by"
            target: shake
            to: ground.stage.mm(1.5)
        }

        NumberAnimation {
            duration: 70
            property: "by"
            target: shake
            to: 0
        }
    }

    component Piece: Part {
        h: ground.side
        stage: ground.stage
        w: ground.side
    }
}
