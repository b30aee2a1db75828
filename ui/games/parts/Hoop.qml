import QtQuick

// A gate on the way: what is left of it in the glass is as far as it is. Baked anew at every
// eleventh of its size.
Part {
    id: hoop

    required property Ahead view
    // step, millimetres aside, above the path, from its middle to its edge
    required property var gate
    required property bool next
    readonly property var end: view?.gates[view.gates.length - 1] ?? gate
    readonly property real ahead: (end[0] - gate[0]) / 20 * (view?.stage.content.speed ?? 1)
    readonly property real away: (view?.toGo ?? 0) - ahead
    readonly property real focal: view?.far.focal ?? 300
    readonly property var shape: view?.world.gate ?? [2, 2]
    readonly property real foot: view?.world.foot ?? 0.5
    readonly property real exact: focal * shape[0] * gate[3] / 1000 / Math.max(1, away)
    readonly property real drawn: Math.min(220, Math.pow(1.09, Math.round(Math.log(Math.max(1, exact)) / Math.log(1.09))))
    readonly property point at: {
        if (!view)
            return Qt.point(0, 0);
        const near = Math.max(1, away);
        const path = Math.max(foot < 1 ? view.eye : 0, (view.world.slope ?? 0) * Math.max(0, ahead + view.floats));
        return view.turned(view.focal * (gate[1] / 1000 - view.aside) / near, view.focal * (view.height_ - path - gate[2] / 1000) / near);
    }

    h: drawn * shape[1] / shape[0]
    n: visible ? next ? "gate-next" : "gate" : ""
    stage: view?.stage ?? null
    visible: away > 2 && exact > 3 && exact < 230 && away < (view?.world.gate_sees ?? 430)
    w: drawn
    x: Math.round(at.x - width / 2)
    y: Math.round(at.y - height * foot)
}
