pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/branching.py: decide in the place where it happens, and see where it leads.
// It ends there too: with who works there, what came of it, and the one turn that was not the best.
Answers {
    id: story

    property var path: []
    readonly property string start: (list[0]?.id ?? "").split(">")[0]
    readonly property string here: at(told ? chosen : path)
    readonly property var node: content.nodes?.[here] ?? content.endings?.[here] ?? ({})
    readonly property var ways: list.filter(way => way.id.startsWith(here + ">"))
    // the first way that the best story does not take
    readonly property int turn: told && !question.correct ? chosen.findIndex((way, step) => way !== correct[step]) : -1
    // how high the cards are that lead on
    readonly property real cardHeight: Style.mm(36)
    readonly property rect head: !worker.visible ? Qt.rect(reach.x, under, 0, 0) : Qt.rect(worker.x + worker.width * 0.2, worker.y, worker.width * 0.6, worker.height * 0.6)
    readonly property rect turned: turn < 0 ? head : Qt.rect(signs.x, signs.y, signs.width, signs.height)
    readonly property bool lying: width > height

    function at(steps: var): string {
        const last = steps[steps.length - 1];
        if (!last)
            return start;
        const parts = last.split(">");
        return content.nodes?.[parts[0]]?.ways?.[parts[1]]?.to ?? start;
    }

    function tap(id: string): void {
        path = [...path, id];
        if (content.endings?.[at(path)])
            answered(path);
    }

    function textOf(way: string): string {
        return list.find(one => one.id === way)?.text ?? "";
    }

    draws: true
    hint: node.text ?? ""
    kept: told ? [turned, head] : []
    spot: turned
    tells: true

    onPicked: number => {
        if (number <= ways.length && !told)
            tap(ways[number - 1].id);
    }
    onToldChanged: if (!told)
        path = []

    Backdrop {
        anchors.fill: parent
        free: Qt.rect(story.reach.x, story.under, story.reach.width, Math.max(Style.mm(40), story.reach.bottom - story.cardHeight - Style.gap - story.under))
        source: story.node.picture || story.question.picture || story.question.place || ""
    }

    // who works there tells how it ended
    Drawing {
        id: worker

        address: story.told ? story.question.worker ?? "" : ""
        fillMode: Image.PreserveAspectFit
        height: Math.min(Style.mm(story.lying ? 170 : 190), story.reach.bottom - story.under)
        verticalAlignment: Image.AlignBottom
        // upright and in large letters there is no room for a face beside what is said
        visible: story.told && address !== "" && (story.lying || Style.textScale === 1)
        width: Math.round(height * 0.8)
        x: story.lying ? story.reach.x : Math.round((story.width - width) / 2)
        y: story.height - height
    }

    Column {
        id: signs

        spacing: Style.gap
        visible: story.turn >= 0
        x: story.lying && worker.visible ? worker.x + worker.width * 0.9 : story.reach.x
        // in large letters what was asked is gone, and only what came of it stands above
        y: Style.textScale > 1 ? (story.blocked[0]?.y ?? 0) + Style.wordsHeight("body", story.hint, story.reach.width - Style.mm(44)) + Style.mm(20) : story.under + Style.gap

        Plate {
            colour: Style.notYetWash
            icon: "rotate-left"
            ink: Style.notYet
            text: story.textOf(story.chosen[story.turn] ?? "")
            widest: story.reach.right - signs.x
        }

        Plate {
            colour: Style.rightWash
            icon: "arrow-right-circle"
            ink: Style.right
            text: story.textOf(story.correct[story.turn] ?? "")
            widest: story.reach.right - signs.x
        }
    }

    Grid {
        id: cards

        readonly property int across: story.beside(story.reach.width, story.ways.map(way => way.text), story.cardHeight, Style.mm(10))
        readonly property int rowCount: Math.max(1, Math.ceil(story.ways.length / across))

        columns: across
        spacing: Style.gap
        visible: !story.told
        x: story.reach.x
        y: story.reach.bottom - story.row(rowCount, story.cardHeight)

        Repeater {
            model: story.told ? 0 : story.ways.length

            PartCard {
                required property int index
                readonly property var way: story.ways[index] ?? ({})

                height: story.cardHeight
                objectName: "way-" + (way.id ?? "")
                picture: way.picture ?? ""
                pointed: story.ghost !== "" && story.ghost === way.id
                text: way.text ?? ""
                width: story.share(story.reach.width, cards.across)

                onActivated: story.tap(way.id)
            }
        }
    }
}
