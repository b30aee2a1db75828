pragma ComponentBehavior: Bound

import QtQuick

// A part that shows how a plant is: stage.toml says what it follows and how. The state is the
// picture, so nothing of a trade stands here.
Item {
    id: living

    required property StageTable stage
    required property var shown
    // the gauge it follows, 0 at its lower end and 1 at its upper
    required property real level
    // its value in the author's numbers, where frames begin at values
    property real value: 0
    // "running", "resting", and besides "alarm"
    required property string state_
    required property bool alarm
    // what is asked has been reached, and looks different
    property bool after: false
    readonly property string how: shown.how ?? "frames"
    readonly property int frames: shown.frames ?? 1
    readonly property int count: ["flow", "swarm"].includes(how) ? shown.count ?? 1 : 1
    readonly property var size_: how === "swarm" ? shown.to : shown.size
    // how far what runs has run; the fuller, the quicker
    property real phase: 0
    property real before: stage?.ms ?? 0
    readonly property real now: stage?.ms ?? 0

    function along(share: real): point {
        const path = shown.path;
        let whole = 0;
        const pieces = [];
        for (let n = 1; n < path.length; n++) {
            pieces.push(Math.hypot(path[n][0] - path[n - 1][0], path[n][1] - path[n - 1][1]));
            whole += pieces[n - 1];
        }
        let left = share * whole;
        for (let n = 0; n < pieces.length; n++) {
            if (left <= pieces[n]) {
                const part = pieces[n] > 0 ? left / pieces[n] : 0;
                return Qt.point(path[n][0] + (path[n + 1][0] - path[n][0]) * part, path[n][1] + (path[n + 1][1] - path[n][1]) * part);
            }
            left -= pieces[n];
        }
        return Qt.point(path[path.length - 1][0], path[path.length - 1][1]);
    }

    function place(index: int): point {
        if (how === "slide")
            return Qt.point(shown.at[0] + (shown.to?.[0] ?? 0) * level, shown.at[1] + (shown.to?.[1] ?? 0) * level);
        if (how === "flow") {
            const at = along((phase / (shown.every_ms ?? 60) + index / count) % 1);
            return Qt.point(at.x - shown.size[0] / 2, at.y - shown.size[1] / 2);
        }
        if (how === "swarm") {
            const turn = phase / (420 + 37 * (index % 5)) + index * 1.7;
            return Qt.point(shown.at[0] + (shown.size[0] - size_[0]) * (0.5 + 0.5 * Math.sin(turn * 0.83 + index)), shown.at[1] + (shown.size[1] - size_[1]) * (0.5 + 0.5 * Math.cos(turn * 0.61 + index * 2.1)));
        }
        return Qt.point(shown.at[0], shown.at[1]);
    }

    function frameOf(): int {
        const steps = shown.steps ?? [];
        const next = steps.length ? steps.filter(step => step <= value).length : Math.floor(level * frames);
        return Math.max(0, Math.min(frames - 1, next));
    }

    function there(index: int): bool {
        return how !== "swarm" || index < Math.round(count * level);
    }

    visible: (shown.when ?? "") === "" || shown.when === state_ || shown.when === "alarm" && alarm || shown.when === "after" && after

    onNowChanged: {
        phase += Math.max(0, now - before) * (0.4 + 1.2 * level);
        before = now;
    }

    Repeater {
        model: living.count

        Item {
            id: one

            required property int index
            readonly property point at: living.place(index)
            readonly property int frame: living.how === "turn" ? Math.floor(living.phase / (living.shown.every_ms ?? 60)) % living.frames : living.frameOf()

            visible: living.there(index)
            x: living.stage?.mm(at.x) ?? 0
            y: living.stage?.mm(at.y) ?? 0

            Repeater {
                model: living.frames

                Part {
                    required property int index

                    h: living.size_[1]
                    n: living.frames > 1 ? living.shown.part + "-" + index : living.shown.part
                    // a needle's ends stand a third of a turn from its middle
                    rotation: living.how === "needle" ? 240 * living.level - 120 : 0
                    smooth: living.how === "needle"
                    stage: living.stage
                    visible: one.frame === index
                    w: living.size_[0]
                }
            }
        }
    }
}
