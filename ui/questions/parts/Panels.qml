pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Pictures to choose from as shop windows side by side, which fill the screen to its edges; hands
// reach what stands in them.
Item {
    id: panels

    required property Choices choices
    readonly property rect reach: choices.reach
    readonly property var list: choices.pictured && !choices.several ? choices.list : []
    readonly property rect room: Qt.rect(reach.x, choices.under, reach.width, reach.bottom - choices.under)
    readonly property int most: width > height ? 4 : 2
    // as many side by side as their words have room for
    readonly property int across: {
        const widest = Math.max(0, ...list.map(choice => Style.wordWidth("label", choice.text ?? "")));
        let count = Math.min(most, list.length > 4 && width > height ? 3 : list.length);
        if (width < height && list.length === 3)
            count = 1;
        while (count > 1 && (room.width - (count - 1) * Style.gap) / count - Style.mm(15) < widest)
            count--;
        // rather two rows alike than one left over
        return count === 3 && list.length === 4 ? 2 : Math.max(1, count);
    }
    readonly property int down: Math.max(1, Math.ceil(list.length / across))
    readonly property real cell: Math.floor((room.width - (across - 1) * Style.gap) / across)
    readonly property real tall: Math.floor((room.height - (down - 1) * Style.gap) / down)

    // a small sheet that is seen from afar, with nothing beside it, has no room for names
    readonly property bool named: tall >= Style.mm(60) || reach.x > 0

    function box(place: int): rect {
        const last = place === list.length - 1 && place % across === 0;
        return Qt.rect(room.x + (place % across) * (cell + Style.gap), room.y + Math.floor(place / across) * (tall + Style.gap), last ? room.width : cell, tall);
    }

    // its window goes on to the middle between two, and to the screen's edge
    function pane(place: int): rect {
        const here = box(place);
        const column = place % across;
        const row = Math.floor(place / across);
        const half = Style.gap / 2;
        const left = column === 0 ? 0 : here.x - half;
        const top = row === 0 ? 0 : here.y - half;
        const right = column === across - 1 || place === list.length - 1 ? width : here.right + half;
        return Qt.rect(left, top, right - left, (row === down - 1 ? height : here.bottom + half) - top);
    }

    // of a choice once told: its name and the thing
    function kept(id: string): rect {
        const place = list.findIndex(choice => choice.id === id);
        if (place < 0)
            return Qt.rect(0, 0, 0, 0);
        const here = box(place);
        return Qt.rect(here.x, here.y, here.width, here.height * 0.58);
    }

    Repeater {
        model: panels.list.length

        Rectangle {
            required property int index
            readonly property rect place: panels.pane(index)

            border.color: Style.line
            border.width: Style.contrast ? Style.border : 0
            color: Style.contrast ? Style.sheet : (index + Math.floor(index / panels.across)) % 2 ? Qt.darker(Style.wash, 1.05) : Style.wash
            height: place.height
            objectName: "scene"
            width: place.width
            x: place.x
            y: place.y

            // the board that things stand on
            Rectangle {
                color: Style.contrast ? Style.sheet : Qt.darker(parent.color, 1.12)
                height: parent.height - y
                width: parent.width
                y: panels.box(parent.index).bottom - parent.place.y - panels.tall * 0.2
            }
        }
    }

    Repeater {
        model: panels.list.length

        Panel {
            required property int index
            readonly property var choice: panels.list[index] ?? ({})
            readonly property string choiceId: choice.id ?? ""
            readonly property rect place: panels.box(index)

            chosen: panels.choices.chosen.includes(choiceId)
            correct: panels.choices.correct.includes(choiceId)
            digit: index + 1
            height: place.height
            label: choice.text ?? ""
            named: panels.named
            objectName: "choice-" + choiceId
            picture: choice.picture ?? ""
            pointed: choiceId !== "" && panels.choices.ghost === choiceId
            told: panels.choices.told
            width: place.width
            x: place.x
            y: place.y

            onActivated: panels.choices.take(choiceId)
        }
    }
}
