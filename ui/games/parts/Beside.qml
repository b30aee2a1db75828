pragma ComponentBehavior: Bound

import QtQuick
import ui

// What stands beside the way, once or again and again: a drawing that is baked anew at every eighth
// of its size, or it would be scaled with every frame.
Item {
    id: beside

    required property Ahead view
    required property var thing
    readonly property int frames: thing.frames ?? 1
    readonly property real every: thing.every ?? 0
    readonly property real least: 1.2
    // so far away it is as small as a dot
    readonly property real seen: Math.min(view?.sees ?? 1, focal * thing.size[1] / least)
    readonly property int count: every > 0 ? Math.ceil(seen / every) + 1 : 1
    readonly property int first: every > 0 ? Math.ceil((near - toGo - thing.at[1]) / every) : 0
    readonly property int quick: (thing.every_ms ?? 300) * (Math.abs(view?.wind ?? 0) > 0.1 ? 0.5 : 1)
    readonly property int frame: frames > 1 ? Math.floor((stage?.ms ?? 0) / Math.max(1, quick)) % frames : 0
    readonly property string when: thing.when ?? ""

    // a table that is left goes before what stands on it
    readonly property real focal: view?.far.focal ?? 300
    readonly property real near: view?.near ?? 1
    readonly property real toGo: view?.toGo ?? 0
    readonly property StageTable stage: view?.stage ?? null

    function spot(place: int, beyond: real): point {
        return view?.spot(thing.at[0] + (thing.sways ?? 0) * view.sway(place), beyond, thing.up ?? 0) ?? Qt.point(0, 0);
    }

    anchors.fill: parent
    visible: !((thing.boards ?? 0) > 0 && thing.boards <= (view?.gone ?? 0)) && (when === "" || (when === "there") === (view?.ended === "there"))

    Repeater {
        model: beside.count

        Item {
            id: one

            required property int index
            // the place keeps its own number while it comes nearer
            readonly property int place: beside.every > 0 ? beside.first + (((index - beside.first) % beside.count) + beside.count) % beside.count : 0
            readonly property real beyond: beside.thing.at[1] + place * beside.every
            readonly property real away: beside.toGo + beyond
            readonly property real tall: beside.focal * beside.thing.size[1] / Math.max(1, away)
            // steps of an eighth
            readonly property real drawn: Math.min(150, Math.pow(1.125, Math.round(Math.log(Math.max(0.1, tall)) / Math.log(1.125))))
            readonly property point at: beside.spot(place, beyond)

            visible: away > beside.near * 0.6 && away < beside.seen && tall < 190
            x: Math.round(at.x)
            y: Math.round(at.y)
            z: -away

            Repeater {
                model: beside.frames

                Part {
                    required property int index

                    h: one.drawn
                    n: one.visible ? beside.frames > 1 ? beside.thing.part + "-" + index : beside.thing.part : ""
                    stage: beside.stage
                    visible: index === beside.frame
                    w: one.drawn * beside.thing.size[0] / beside.thing.size[1]
                    x: -Math.round(width / 2)
                    y: -height
                }
            }
        }
    }
}
