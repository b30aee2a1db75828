pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/robot.py: blocks are queued, run, and mended; the robot does what they say.
GameTable {
    id: robot

    // while a run is walked through, its level and its program stay in sight
    property bool walking: false
    property int at: 0
    property var walked: []
    property var ran: []
    property string stood: ""
    readonly property string levelId: walking ? stood : table.level || stood || table.ran
    readonly property var level: content.levels?.[levelId] ?? ({})
    readonly property var rows: level.map ?? []
    readonly property var program: walking || !table.level ? ran : table.program ?? []
    readonly property var trace: walked.map(step => {
        const [x, y, facing, block] = step.split(",");
        return {
            "x": Number(x),
            "y": Number(y),
            "facing": facing,
            "block": Number(block)
        };
    })
    readonly property var start: {
        for (let y = 0; y < rows.length; y++)
            for (let x = 0; x < rows[y].length; x++)
                if ("^>v<".includes(rows[y][x]))
                    return {
                        "x": x,
                        "y": y,
                        "facing": rows[y][x],
                        "block": -1
                    };
        return {
            "x": 0,
            "y": 0,
            "facing": "^",
            "block": -1
        };
    }
    readonly property var spot: (walking || !table.level) && trace.length ? trace[Math.min(at, trace.length - 1)] : start
    readonly property bool atEnd: walking && at >= trace.length - 1
    readonly property bool failed: (table.fault ?? "") !== "" && (atEnd || !walking) && (table.runs ?? 0) > 0
    readonly property int broke: failed && !edited ? table.broke ?? -1 : -1
    property bool edited: false
    readonly property int used: program.filter(block => block !== "end").length
    readonly property bool aside: width > height
    readonly property real chip: Style.mm(24)
    readonly property real hole: Style.gap

    function put(block: string): void {
        if (walking || used >= (level.room ?? 0) && block !== "end")
            return;
        edited = true;
        moved({
            "level": table.level,
            "program": [...program, block].join(" ")
        });
    }

    function take(place: int): void {
        if (walking)
            return;
        edited = true;
        moved({
            "level": table.level,
            "program": program.filter((block, other) => other !== place).join(" ")
        });
    }

    function go(): void {
        if (walking || !program.length)
            return;
        ran = program;
        stood = table.level;
        edited = false;
        moved({
            "level": table.level,
            "run": "yes"
        });
    }

    function icon(block: string): string {
        return ({
                "forward": "arrow-up-bold",
                "left": "arrow-left-top-bold",
                "right": "arrow-right-top-bold",
                "pick": "package-up",
                "end": "code-brackets"
            })[block] ?? "repeat";
    }

    onTableChanged: if ((table.trace ?? []).join() + (table.runs ?? 0) + (table.level ?? "") !== seen.run) {
        seen.run = (table.trace ?? []).join() + (table.runs ?? 0) + (table.level ?? "");
        if (stood && table.ran === stood && !edited && ran.length) {
            walked = table.trace;
            at = 0;
            walking = true;
        }
    }

    QtObject {
        id: seen

        property string run: ""
    }

    Timer {
        interval: robot.atEnd ? 900 : Style.still ? 200 : 360
        repeat: true
        running: robot.walking

        onTriggered: {
            if (robot.at < robot.trace.length - 1) {
                robot.at++;
            } else {
                robot.walking = false;
                robot.at = 0;
                robot.ran = [];
            }
        }
    }

    Rectangle {
        id: map

        readonly property int columns: robot.rows[0]?.length ?? 1
        readonly property real room: robot.aside ? robot.height : robot.height * 0.42
        readonly property real cell: Math.floor(Math.min((width - Style.mm(8)) / Math.max(columns, 3), (height - Style.mm(8)) / Math.max(robot.rows.length, 3)))
        readonly property real left_: (width - cell * columns) / 2
        readonly property real top_: (height - cell * robot.rows.length) / 2

        color: Style.wash
        height: room
        radius: Style.corner
        width: robot.aside ? Math.min(robot.width * 0.42, Style.mm(168)) : robot.width

        Repeater {
            model: robot.rows.length * map.columns

            Rectangle {
                id: cell

                required property int index
                readonly property int row: Math.floor(index / map.columns)
                readonly property int column: index % map.columns
                readonly property string kind: robot.rows[row]?.[column] ?? "#"
                // a thing is gone once the walk has picked it here
                readonly property bool taken: robot.trace.some((step, number) => number <= robot.at && (robot.walking || !robot.table.level) && step.x === column && step.y === row && step.block >= 0 && robot.picked(number))

                border.color: Style.line
                border.width: kind === "#" ? 0 : Style.mm(0.5)
                color: kind === "#" ? Style.deep : Style.sheet
                height: map.cell - Style.mm(1)
                radius: Style.mm(2)
                width: height
                x: map.left_ + column * map.cell
                y: map.top_ + row * map.cell

                Icon {
                    anchors.centerIn: parent
                    color: cell.kind === "o" ? Style.right : Style.main
                    name: cell.kind === "o" ? "flag-checkered" : "package-variant-closed"
                    size: map.cell * 0.62
                    visible: cell.kind === "o" || cell.kind === "*" && !cell.taken
                }
            }
        }

        Rectangle {
            id: walker

            color: robot.failed && robot.atEnd ? Style.notYet : Style.go
            height: map.cell * 0.74
            radius: Style.mm(3)
            rotation: ["^", ">", "v", "<"].indexOf(robot.spot.facing) * 90
            width: height
            x: map.left_ + robot.spot.x * map.cell + (map.cell - Style.mm(1) - width) / 2
            y: map.top_ + robot.spot.y * map.cell + (map.cell - Style.mm(1) - height) / 2

            Behavior on x {
                enabled: robot.walking && !Style.still

                NumberAnimation {
                    duration: 240
                }
            }
            Behavior on y {
                enabled: robot.walking && !Style.still

                NumberAnimation {
                    duration: 240
                }
            }

            Icon {
                anchors.centerIn: parent
                color: Style.paper
                name: "navigation"
                size: walker.height * 0.72
            }
        }
    }

    function picked(number: int): bool {
        const step = trace[number];
        const before = trace[number - 1];
        return before !== undefined && (ran[step.block] ?? "") === "pick";
    }

    Item {
        id: desk

        height: robot.aside ? robot.height : robot.height - y
        width: robot.width - x
        x: robot.aside ? map.width + Style.gap : 0
        y: robot.aside ? 0 : map.height + Style.gap

        Rectangle {
            id: queue

            border.color: Style.line
            border.width: Style.mm(0.5)
            color: Style.sheet
            height: desk.height - tools.height - Style.gap
            radius: Style.corner
            width: desk.width

            Words {
                color: Style.deep
                role: "label"
                text: robot.used + " / " + (robot.level.room ?? 0)
                x: parent.width - width - Style.mm(4)
                y: parent.height - height - Style.mm(2)
            }

            Flow {
                anchors.fill: parent
                anchors.margins: Style.mm(4)
                spacing: robot.hole

                Repeater {
                    model: robot.program.length

                    Touchable {
                        id: block

                        required property int index
                        readonly property string kind: robot.program[index] ?? ""
                        readonly property bool running: robot.walking && robot.spot.block === index

                        colour: robot.broke === index ? Style.notYetWash : running ? Style.chosen : Style.sheet
                        height: Style.mm(20)
                        label: kind
                        live: !robot.walking && !(robot.table.finished ?? false)
                        objectName: "block-" + index
                        rim: robot.broke === index ? Style.notYet : running ? Style.main : Style.deep
                        width: kind.startsWith("repeat") ? Style.mm(34) : Style.mm(20)

                        onActivated: robot.take(index)

                        BlockFace {
                            anchors.centerIn: parent
                            kind: block.kind
                            side: Style.mm(13)
                        }
                    }
                }
            }
        }

        Flow {
            id: tools

            spacing: Style.gap
            width: desk.width
            y: desk.height - height

            Repeater {
                model: robot.table.blocks ?? []

                Touchable {
                    id: tool

                    required property string modelData
                    readonly property bool pointed: robot.ghost !== "" && robot.ghost === modelData

                    colour: pointed ? Style.chosen : Style.wash
                    height: Style.dense
                    label: modelData
                    live: !robot.walking && !(robot.table.finished ?? false)
                    objectName: "tool-" + modelData
                    rim: Style.main
                    width: modelData.startsWith("repeat") ? Style.mm(36) : Style.dense

                    onActivated: robot.put(modelData)

                    BlockFace {
                        anchors.centerIn: parent
                        kind: tool.modelData
                        side: Style.mm(15)
                    }

                    GhostHand {
                        shown: tool.pointed
                        x: tool.width * 0.5
                        y: tool.height * 0.5
                    }
                }
            }

            BigButton {
                height: Style.dense
                icon: "play"
                live: !robot.walking && robot.program.length > 0 && !(robot.table.finished ?? false)
                objectName: "run"
                opacity: live ? 1 : 0.5
                primary: true
                text: qsTr("Run")
                width: Style.mm(72)

                onActivated: robot.go()
            }

            BigButton {
                height: Style.dense
                icon: "skip-next"
                label: qsTr("Another level")
                live: !robot.walking
                objectName: "skip"
                text: ""
                visible: (robot.table.runs ?? 0) > 1 && !(robot.table.finished ?? false)
                width: Style.mm(30)

                onActivated: robot.moved({
                    "level": robot.table.level,
                    "skip": "yes"
                })
            }
        }
    }

    component BlockFace: Row {
        id: blockFace

        required property string kind
        required property real side

        spacing: Style.mm(1)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.deep
            name: robot.icon(blockFace.kind)
            size: blockFace.side
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Style.deep
            role: "label"
            text: blockFace.kind.slice(-1)
            visible: blockFace.kind.startsWith("repeat")
        }
    }
}
