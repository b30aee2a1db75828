pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/before_after.py: how it should be, and how it is: tap what is wrong. The
// two share the screen and lie alike in their halves, so that they can be compared.
Answers {
    id: faults

    property var taken: []
    readonly property var ids: list.map(region => region.id)
    readonly property int wanted: (content.answers ?? []).length
    // side by side where the screen lies, else one above the other
    readonly property bool beside: width > height
    readonly property real seam: Style.mm(3)
    // what the first half has before its picture begins: a column, or what is asked
    readonly property real lead: Math.round(beside ? Math.max(0, reach.x - Style.gap) : under)
    readonly property real half: Math.round(((beside ? width : reach.bottom) - lead - seam) / 2)

    function tap(id: string): void {
        taken = taken.includes(id) ? taken.filter(one => one !== id) : [...taken, id];
    }

    function moved(one: rect, x: real, y: real): rect {
        return Qt.rect(one.x + x, one.y + y, one.width, one.height);
    }

    composed: true
    draws: true
    kept: after.shown.map(id => moved(fit.grown(after.box(id), Style.mm(9)), after.x, after.y))
    ready: taken.length > 0
    spot: moved(after.box(chosen.find(id => !correct.includes(id)) ?? chosen[0] ?? ""), after.x, after.y)

    onFinished: answered(taken)
    onPicked: number => {
        if (number <= ids.length && !told)
            tap(ids[number - 1]);
    }

    Fit {
        id: fit
    }

    Scenery {
        id: before

        blocked: []
        clip: true
        height: faults.beside ? faults.height : faults.lead + faults.half
        ids: []
        live: false
        place: faults.moved(after.place, faults.beside ? faults.lead : 0, faults.beside ? 0 : faults.lead)
        regions: ({})
        room: Qt.rect(0, 0, width, height)
        source: faults.question.picture ?? ""
        width: faults.beside ? faults.lead + faults.half : faults.width
    }

    Scenery {
        id: after

        // nor may what is meant lie covered in the first half
        readonly property var over: [...faults.blocked, Qt.rect(was.x, was.y, was.width, was.height), Qt.rect(is.x, is.y, is.width, is.height)]

        blocked: [...[...over].map(one => faults.moved(one, -x, -y)), ...[...over].map(one => faults.moved(one, faults.beside ? -faults.lead : 0, faults.beside ? 0 : -faults.lead))]
        clip: true
        correct: faults.correct
        height: faults.height - y
        ids: faults.ids
        live: !faults.told
        pointed: faults.ghost
        regions: faults.content.regions ?? ({})
        room: faults.beside ? Qt.rect(Style.gap, faults.reach.y, faults.reach.right - x - Style.gap, faults.reach.height) : Qt.rect(faults.reach.x, Style.gap, faults.reach.width, faults.half - Style.gap)
        several: true
        source: faults.content.picture_after ?? ""
        taken: faults.told ? faults.chosen : faults.taken
        told: faults.told
        width: faults.width - x
        x: faults.beside ? faults.lead + faults.half + faults.seam : 0
        y: faults.beside ? 0 : faults.lead + faults.half + faults.seam

        onTapped: id => faults.tap(id)
    }

    Plate {
        id: was

        icon: "check-circle"
        text: qsTr("As it should be")
        visible: !faults.told
        widest: (faults.beside ? faults.half : faults.reach.width) - Style.gap
        x: faults.reach.x
        y: faults.beside ? faults.reach.bottom - height : faults.under
    }

    // lying, it stands beside what is asked, below the languages
    Plate {
        id: is

        readonly property rect asked: faults.blocked[0] ?? Qt.rect(0, 0, 0, 0)
        readonly property rect bar: faults.blocked.find(one => one.y <= 0 && one.x > 0) ?? Qt.rect(0, 0, 0, 0)
        readonly property real beyond: Math.max(asked.right + Style.gap, after.x + Style.gap)

        icon: "magnify"
        objectName: "found"
        text: qsTr("As it is now: what is wrong?") + ` ${faults.taken.length} / ${faults.wanted}`
        visible: !faults.told
        widest: faults.beside ? faults.reach.right - beyond : was.widest
        x: faults.beside ? faults.reach.right - width : faults.reach.x
        y: faults.beside ? bar.bottom + Style.gap : after.y + Style.gap
    }
}
