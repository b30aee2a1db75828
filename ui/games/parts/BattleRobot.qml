pragma ComponentBehavior: Bound

import QtQuick
import ui

// A robot as it was built: what it stands on, its body, its tool, its eyes, and what it carries. It
// stands on its own point, and looks to the other end.
Item {
    id: robot

    required property BattleStage battle
    required property int side
    required property real size
    property var build: ({})
    property string mood: "calm"
    property int load: 0
    // how far it has rolled: which picture of its wheels
    property int roll: 0
    property bool faint: false
    readonly property bool built: (build.chassis ?? "") !== ""

    Part {
        h: 11 * robot.size
        n: "shadow"
        stage: robot.battle
        visible: !robot.faint
        w: 58 * robot.size
        x: -Math.round(width / 2)
        y: -Math.round(height / 2)
    }

    // without wheels it sits on the floor
    Item {
        id: whole

        y: robot.built ? 0 : robot.battle?.mm(13 * robot.size) ?? 0

        Drawn {
            mirror: robot.side === 1
            n: robot.build.tool ?? ""
            visible: n !== ""
        }

        Repeater {
            model: 3

            Drawn {
                required property int index

                n: robot.built ? robot.build.chassis + "-" + robot.side + "-" + index : ""
                visible: (robot.roll % 3 + 3) % 3 === index
            }
        }

        Drawn {
            n: "body-" + robot.side
        }

        Repeater {
            model: ["calm", "push", "wide", "glad"]

            Drawn {
                required property string modelData

                mirror: robot.side === 1
                n: "eyes-" + modelData
                visible: robot.mood === modelData
            }
        }

        Repeater {
            model: robot.load

            Part {
                required property int index

                h: 20 * robot.size
                n: "cube"
                stage: robot.battle
                w: 20 * robot.size
                x: -Math.round(width / 2)
                y: -robot.battle.mm((66 + 13 * index) * robot.size)
            }
        }
    }

    component Drawn: Part {
        h: 76 * robot.size
        opacity: robot.faint ? 0.4 : 1
        stage: robot.battle
        w: 84 * robot.size
        x: -Math.round(width / 2)
        y: -Math.round(height * 72 / 76)
    }
}
