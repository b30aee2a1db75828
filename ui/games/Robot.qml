pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/robot.py: cards are queued, run, and mended; the robot does what they say. On
// the first floor its shadow goes along card by card, so that each card is understood.
StageTable {
    id: robot

    // while a run is walked through, its level and its program stay in sight
    property bool walking: false
    property int at: 0
    property var walked: []
    property var ran: []
    property string stood: ""
    property string seenRun: ""
    // so long a win is looked at before the next floor comes
    property int showMs: 1800
    // so many times as fast: in a story that waits for it
    property real quicker: 1
    // the level and the cards of the table before this one: what a run is walked through by
    property var earlier: null
    property bool edited: false
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
    readonly property bool shows: walking || !table.level
    readonly property var spot: shows && trace.length ? trace[Math.min(at, trace.length - 1)] : start
    readonly property bool atEnd: walking && at >= trace.length - 1
    // it stands where it was to go, with all that it was to fetch
    readonly property bool brought: !failed && (atEnd || over_ && !walking) && (table.solved ?? []).includes(levelId)
    readonly property bool failed: (table.fault ?? "") !== "" && (atEnd || !walking) && (table.runs ?? 0) > 0
    readonly property int broke: failed && !edited ? table.broke ?? -1 : -1
    readonly property int used: program.filter(block => block !== "end").length
    readonly property bool over_: table.finished ?? false
    readonly property bool first: (table.solved ?? []).length === 0 && (table.waiting ?? []).length > 1
    // "x,y" of what was picked in the run so far
    readonly property var picked: brought ? things : trace.filter((step, number) => shows && number <= at && number > 0 && (ran[step.block] ?? "") === "pick").map(step => step.x + "," + step.y)
    readonly property int lifted: picked.length
    readonly property var things: [].concat(...rows.map((row, y) => Array.from(row).map((kind, x) => kind === "*" ? x + "," + y : ""))).filter(place => place !== "")
    property var sight: null

    function put(block: string): void {
        if (walking || over_ || used >= (level.room ?? 0) && block !== "end")
            return;
        moved({
            "level": table.level,
            "program": [...program, block].join(" ")
        });
    }

    function take(place: int): void {
        if (walking)
            return;
        moved({
            "level": table.level,
            "program": program.filter((block, other) => other !== place).join(" ")
        });
    }

    function go(): void {
        if (walking || !program.length)
            return;
        moved({
            "level": table.level,
            "run": "yes"
        });
    }

    // whoever ran it: a hand, a demonstration, a replay
    function walk(): void {
        ran = earlier.program;
        stood = earlier.level;
        edited = false;
        walked = table.trace;
        at = 0;
        walking = true;
    }

    function key(number: int): void {
        const block = (table.blocks ?? [])[number - 1];
        if (block)
            put(block);
    }

    function foresee(): void {
        const told = first && !walking && edited && program.length > 0 && foretell ? foretell({
            "level": table.level,
            "run": "yes"
        }) : null;
        const last = (told?.trace ?? []).slice(-1)[0]?.split(",");
        sight = last ? {
            "x": Number(last[0]),
            "y": Number(last[1]),
            "facing": last[2]
        } : null;
    }

    onTableChanged: {
        const run = (table.trace ?? []).join() + (table.runs ?? 0) + (table.level ?? "");
        const cards = (table.program ?? []).join(" ");
        if (run === seenRun)
            edited = edited || cards !== (earlier?.program ?? []).join(" ");
        else if (earlier?.program.length && table.ran === earlier.level)
            walk();
        seenRun = run;
        earlier = {
            "level": table.level ?? "",
            "program": table.program ?? []
        };
        if (over_ && !walking && stood === "") {
            walked = table.trace;
            at = walked.length - 1;
        }
        foresee();
    }
    onAtEndChanged: if (atEnd) {
        sound(failed ? "not-yet" : over_ ? "end" : "right");
        if (failed)
            worker.wonder();
        else
            worker.cheer();
    }

    onAtChanged: if (walking && at > 0)
        sound("machine")
    onLiftedChanged: if (walking && lifted > 0)
        sound("own")
    busy: walking

    Timer {
        interval: robot.atEnd ? robot.failed ? robot.showMs / 2 : robot.showMs : (Style.still ? 200 : 360) / robot.quicker
        repeat: true
        running: robot.walking

        onTriggered: {
            if (robot.at < robot.trace.length - 1) {
                robot.at++;
            } else {
                robot.walking = false;
                // at home after the last floor it stays there
                if (robot.table.level) {
                    robot.at = 0;
                    robot.ran = [];
                }
            }
        }
    }

    Ground {
        brought: robot.brought
        bumped: robot.failed && robot.atEnd
        moves: robot.walking
        picked: robot.picked
        rows: robot.rows
        sight: robot.sight
        spot: robot.spot
        stage: robot
        way: robot.shows ? robot.trace.slice(0, robot.at) : robot.failed && !robot.edited ? robot.trace : []
    }

    over: [
        Shelf {
            full: (robot.table.solved ?? []).length - (robot.walking && !robot.failed && !robot.atEnd ? 1 : 0)
            of: (robot.table.of ?? 9) / 3
            stage: robot

            onFullChanged: if (full > 0)
                robot.sound("place")
        },
        Worker {
            id: worker

            stage: robot
            who: robot.content.worker ?? ""
        },
        Code {
            blocks: robot.program
            broke: robot.broke
            live: !robot.walking && !robot.over_
            place: "belt"
            places: Math.min(18, robot.level.room ?? 8)
            running: robot.walking ? robot.spot.block : -1
            stage: robot

            onChosen: index => robot.take(index)
        },
        Code {
            blocks: [...(robot.table.blocks ?? []), ...((robot.table.runs ?? 0) > 1 && !robot.over_ ? ["skip"] : [])]
            byPlace: false
            live: !robot.walking && !robot.over_
            place: "keys"
            pointed: robot.ghost
            prefix: "tool-"
            stage: robot

            onChosen: (index, block) => {
                if (block === "skip")
                    robot.moved({
                        "level": robot.table.level,
                        "skip": "yes"
                    });
                else
                    robot.put(block);
            }
        },
        BigButton {
            readonly property var at: robot.slot("run")

            height: robot.mm(at.size[1])
            icon: "play"
            label: qsTr("Run")
            live: !robot.walking && robot.program.length > 0 && !robot.over_
            objectName: "run"
            opacity: live ? 1 : 0.5
            primary: true
            text: at.size[0] < 60 ? "" : qsTr("Run")
            width: robot.mm(at.size[0])
            x: robot.mm(at.at[0])
            y: robot.mm(at.at[1])

            onActivated: robot.go()
        },
        GhostHand {
            readonly property var at: robot.slot("run")

            shown: robot.ghost === "run"
            x: robot.mm(at.at[0] + at.size[0] / 2)
            y: robot.mm(at.at[1] + at.size[1] / 2)
        }
    ]
}
