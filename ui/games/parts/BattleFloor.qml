pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// The floor of seven by five in the hall, the cubes on it, the two robots, and the cushion onto
// which rolls who is pushed over the edge.
Item {
    id: floor

    required property BattleStage battle
    readonly property var slot: battle.slot("floor")
    // the drawing of the platform is 292 wide; its own measures are kept here
    readonly property real size: slot.size[0] / 292
    readonly property real depth: slot.size[1] / 130
    readonly property var rows: [8.5, 26, 45.5, 66, 88.5]
    // where somebody lies who was pushed out
    readonly property var fallen: battle.out >= 0 ? battle.state_.spots[battle.out] : [0, 0]
    // cubes, where they lie and where they were brought
    readonly property var lying: [...battle.state_.cubes, ...homed(0), ...homed(1)]
    readonly property bool shaken: battle.hit !== "" && !Style.still && !Style.calm

    // millimetres of the stage; outside of the floor the place on a cushion
    function across(column: real, row: real): real {
        const y = down_(row) / 100;
        const inner = 20 - 20 * y + (224 + 40 * y) * (Math.max(0, Math.min(6, column)) + 0.5) / 7;
        const x = column < 0 ? -28 : column > 6 ? 292 : inner;
        return Math.max(30, Math.min(battle.sheet.width - 30, slot.at[0] + (x + 14) * size));
    }

    function down_(row: real): real {
        return row < 0 ? -14 : row > 4 ? 126 : rows[row];
    }

    function down(column: real, row: real): real {
        return slot.at[1] + ((column < 0 || column > 6 ? 116 : down_(row)) + 6) * depth;
    }

    // the cells of a corner in turns
    function homed(side: int): var {
        const cells = side ? [[6, 0], [5, 0], [6, 1], [5, 1]] : [[0, 4], [1, 4], [0, 3], [1, 3]];
        const found = [];
        for (let index = 0; index < battle.state_.homes[side]; index++)
            found.push(cells[index % 4]);
        return found;
    }

    anchors.fill: parent

    Part {
        id: platform

        h: 130 * floor.depth
        n: "platform"
        stage: floor.battle
        w: 292 * floor.size
        x: floor.battle.mm(floor.slot.at[0]) + shake.by
        y: floor.battle.mm(floor.slot.at[1])
    }

    SequentialAnimation {
        id: shake

        property int by: 0

        running: floor.shaken

        NumberAnimation {
            duration: 60
            property: "by"
            target: shake
            to: floor.battle.mm(1)
        }

        NumberAnimation {
            duration: 100
            property: "by"
            target: shake
            to: 0
        }
    }

    Rectangle {
        color: "#1D1050"
        height: floor.battle.mm(16 * floor.size)
        radius: height / 2
        width: floor.battle.mm(110 * floor.size)
        x: floor.battle.mm(floor.slot.at[0] + 91 * floor.size)
        y: floor.battle.mm(floor.slot.at[1] + 118 * floor.depth) - Math.round(height / 2)
    }

    BattleLamps {
        floor: floor
        side: 0
    }

    BattleLamps {
        floor: floor
        side: 1
    }

    // where cubes are to be brought, as long as none is there
    Repeater {
        model: 2

        Part {
            required property int index
            readonly property var spot: index ? [6, 0] : [0, 4]

            h: 22 * floor.size
            n: "cube"
            opacity: 0.3
            stage: floor.battle
            visible: floor.battle.state_.homes[index] === 0
            w: 22 * floor.size
            x: floor.battle.mm(floor.across(spot[0], spot[1]) - 11 * floor.size)
            y: floor.battle.mm(floor.down(spot[0], spot[1]) - 15 * floor.size)
        }
    }

    Loader {
        active: floor.battle.finished && floor.battle.walking && floor.battle.best >= 0 && (floor.battle.twoEnds || floor.battle.best === 0)
        anchors.fill: parent
        sourceComponent: Confetti {}
        z: 9
    }

    Repeater {
        model: floor.lying.length

        Part {
            required property int index
            readonly property var spot: floor.lying[index] ?? [0, 0]

            h: 22 * floor.size
            n: "cube"
            stage: floor.battle
            w: 22 * floor.size
            x: floor.battle.mm(floor.across(spot[0], spot[1]) - 11 * floor.size)
            y: floor.battle.mm(floor.down(spot[0], spot[1]) - 15 * floor.size)
            z: spot[1]
        }
    }

    // at the ends always; before or behind the floor only when somebody falls there
    Repeater {
        model: floor.battle.out >= 0 && floor.fallen[0] >= 0 && floor.fallen[0] < 7 ? 3 : 2

        Part {
            required property int index
            readonly property var spot: [[-1, 2], [7, 2], floor.fallen][index]

            h: 38 * floor.size
            n: "cushion"
            stage: floor.battle
            w: 60 * floor.size
            x: floor.battle.mm(floor.across(spot[0], spot[1]) - 30 * floor.size)
            y: floor.battle.mm(floor.down(spot[0], spot[1]) - 16 * floor.size)
            z: spot[1] < 0 ? -1 : 4
        }
    }

    Repeater {
        id: two

        model: floor.battle.unit > 0 ? 2 : 0

        BattleRobot {
            id: one

            required property int index
            readonly property var spot: floor.battle.state_.spots[index]
            readonly property bool fell: floor.battle.out === index

            battle: floor.battle
            build: floor.battle.bots[index]?.build ?? ({})
            load: floor.battle.state_.loads[index]
            mood: floor.battle.mood(index)
            roll: Math.floor((x + y) / Math.max(1, floor.battle.mm(3)))
            rotation: fell ? (index ? 12 : -12) : 0
            side: index
            size: 0.8 * floor.size
            x: floor.battle.mm(floor.across(spot[0], spot[1]))
            y: floor.battle.mm(floor.down(spot[0], spot[1]) + 3 * floor.size)
            // whoever pushes is seen before the other
            z: (fell ? 4.5 : spot[1]) + (floor.battle.frame?.by === index ? 0.6 : 0.3)

            Behavior on x {
                enabled: floor.battle.walking && !Style.still

                NumberAnimation {
                    duration: one.fell ? 560 : 300
                    easing.type: Easing.OutCubic
                }
            }
            Behavior on y {
                enabled: floor.battle.walking && !Style.still

                NumberAnimation {
                    duration: one.fell ? 560 : 300
                    easing.type: one.fell ? Easing.InQuad : Easing.OutCubic
                }
            }
            Behavior on rotation {
                enabled: floor.battle.walking && !Style.still

                NumberAnimation {
                    duration: 560
                }
            }

            Repeater {
                model: one.fell ? 2 : 0

                Part {
                    required property int index

                    h: 44 * floor.size
                    n: "flag-" + index
                    rotation: -one.rotation
                    stage: floor.battle
                    visible: Style.still ? index === 0 : Math.floor(floor.battle.ms / 240) % 2 === index
                    w: 34 * floor.size
                    // to the middle, where nothing stands before it
                    x: floor.battle.mm((one.spot[0] > 3 ? -52 : 18) * floor.size)
                    y: -floor.battle.mm(84 * floor.size)
                }
            }
        }
    }

    // where both would be by the cards that lie there
    Repeater {
        model: floor.battle.sight && floor.battle.unit > 0 ? 2 : 0

        BattleRobot {
            required property int index
            readonly property var spot: floor.battle.sight?.spots[index] ?? [0, 0]
            readonly property var stands: floor.battle.state_.spots[index]

            battle: floor.battle
            build: floor.battle.bots[index]?.build ?? ({})
            faint: true
            side: index
            size: 0.8 * floor.size
            visible: spot[0] !== stands[0] || spot[1] !== stands[1]
            x: floor.battle.mm(floor.across(spot[0], spot[1]))
            y: floor.battle.mm(floor.down(spot[0], spot[1]) + 3 * floor.size)
            z: spot[1] + 0.2
        }
    }

    Repeater {
        model: 2

        Part {
            required property int index
            readonly property var spots: floor.battle.state_.spots

            h: 34 * floor.size
            n: "bang-" + index
            stage: floor.battle
            visible: floor.battle.hit !== "" && floor.battle.out < 0 && (Style.still || Style.calm ? index === 0 : Math.floor(floor.battle.ms / 180) % 2 === index)
            w: 34 * floor.size
            x: floor.battle.mm((floor.across(spots[0][0], spots[0][1]) + floor.across(spots[1][0], spots[1][1])) / 2 - 17 * floor.size)
            y: floor.battle.mm((floor.down(spots[0][0], spots[0][1]) + floor.down(spots[1][0], spots[1][1])) / 2 - 50 * floor.size)
            z: 6
        }
    }

    Puff {
        id: dust

        one: "#F5F0FD"
        other: "#B9A8E6"
        z: 6
    }

    Connections {
        function onAtChanged(): void {
            if (floor.battle.walking && floor.battle.hit === "push") {
                const back = floor.battle.state_.spots[floor.battle.frame.by];
                dust.burst(floor.battle.mm(floor.across(back[0], back[1])), floor.battle.mm(floor.down(back[0], back[1])));
            }
        }

        target: floor.battle
    }
}
