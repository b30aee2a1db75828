pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge
import "../parts"

// What news will say: what is closed, what does not take place, a line for the screens, prizes that
// move from one station to another, what is offered no more.
Item {
    id: card

    property bool free: true
    property string street: ""
    property int prize: 0
    // what is being written: "line", "move" or "withdrawn"
    property string writes: "line"
    readonly property var prizes: shown.prizes ?? []
    readonly property var asked: ({
            "line": [["kk", "Қазақша"], ["ru", "Русский"], ["en", "English"]],
            "move": [["day", qsTr("Day")], ["out", qsTr("Out of")], ["into", qsTr("Into")], ["pieces", qsTr("Pieces")]],
            "withdrawn": [["id", qsTr("Id of a quiz, a question or a game")]]
        })[writes]
    readonly property var shown: HubNews.shown ?? ({})
    readonly property var rows: shown.rows ?? []
    readonly property var streets: shown.streets ?? []

    function named(id: string): string {
        return (streets.find(one => one.id === id)?.name ?? "") || qsTr("All streets");
    }

    function send(): void {
        const typed = {};
        const filled = [...Array(fields.count).keys()].map(n => fields.itemAt(n) as Field);
        for (const field of filled)
            typed[field.name] = field.text;
        if (writes === "line" ? HubNews.say(typed, street) : writes === "move" ? HubNews.move(typed, prizes[prize]?.id ?? "") : HubNews.withdraw(typed["id"]))
            for (const field of filled)
                field.text = "";
    }

    function standing(one: var): string {
        if (one.what === "move")
            return qsTr("Moved");
        if (one.what === "withdrawn")
            return qsTr("Withdrawn");
        if (one.what === "line")
            return qsTr("Said");
        if (one.what === "event")
            return one.on ? qsTr("Cancelled") : qsTr("Takes place");
        return one.on ? qsTr("Closed") : qsTr("Open");
    }

    readonly property var icons: ({
            "line": "bullhorn-outline",
            "move": "swap-horizontal",
            "withdrawn": "eye-off-outline",
            "desk": "gift",
            "event": "calendar-star",
            "area": "sign-real-estate"
        })

    Row {
        id: words

        spacing: HubLook.px(8)

        Repeater {
            id: fields

            model: card.asked

            Field {
                required property var modelData

                label: modelData[1]
                name: modelData[0]
                width: (card.width - (fields.count - 1) * words.spacing) / fields.count
            }
        }
    }

    Row {
        id: say

        spacing: HubLook.px(8)
        y: words.height + HubLook.px(8)

        Press {
            icon: "map-marker"
            objectName: "news-street"
            text: card.named(card.street)
            visible: card.writes === "line"

            onActivated: {
                const at = card.streets.findIndex(one => one.id === card.street);
                card.street = card.streets[(at + 1) % card.streets.length]?.id ?? "";
            }
        }

        Press {
            icon: "gift-outline"
            objectName: "news-prize"
            text: card.prizes[card.prize]?.name ?? ""
            visible: card.writes === "move"

            onActivated: card.prize = (card.prize + 1) % Math.max(1, card.prizes.length)
        }

        Press {
            icon: card.writes === "line" ? "message-text-outline" : card.icons[card.writes]
            live: card.free
            objectName: "news-say"
            text: card.writes === "line" ? qsTr("Say it on the screens") : card.writes === "move" ? qsTr("Move them") : qsTr("Withdraw it")

            onActivated: card.send()
        }
    }

    // what else may be written
    Row {
        anchors.right: parent.right
        spacing: HubLook.px(8)
        y: say.y

        Repeater {
            model: ["line", "move", "withdrawn"].filter(one => one !== card.writes && (one !== "move" || card.prizes.length > 0))

            Press {
                required property string modelData

                icon: card.icons[modelData]
                objectName: "writes-" + modelData
                text: modelData === "line" ? qsTr("A notice") : modelData === "move" ? qsTr("Prizes") : qsTr("Withdraw")

                onActivated: card.writes = modelData
            }
        }
    }

    ListView {
        id: list

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: parent.height - y
        model: card.rows.length
        spacing: HubLook.px(4)
        width: parent.width
        y: say.y + say.height + HubLook.px(10)

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: HubLook.px(8)
        }

        delegate: Touchable {
            id: row

            required property int index
            readonly property var told: card.rows[index] ?? ({})
            readonly property bool shut: told.on ?? false
            readonly property string when: told.when ? qsTr("Day %1, %2").arg(told.day).arg(told.when) + " · " : told.day ? qsTr("Day %1").arg(told.day) + " · " : ""

            colour: shut ? HubLook.careWash : HubLook.sheet
            height: HubLook.px(44)
            label: when + (told.name ?? "") + ". " + card.standing(told)
            live: card.free
            objectName: "turn-" + told.what + "-" + told.id
            rim: HubLook.line
            thickness: 0
            width: list.width - HubLook.px(12)

            onActivated: HubNews.turn(told.what, told.id, told.street)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: row.shut ? HubLook.care : HubLook.soft
                name: card.icons[row.told.what] ?? ""
                size: HubLook.px(20)
                x: HubLook.px(12)
            }

            Note {
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                size: 15
                text: row.when + (row.told.name ?? "")
                width: parent.width - x - mark.width - HubLook.px(24)
                wrapMode: Text.NoWrap
                x: HubLook.px(44)
            }

            Note {
                id: mark

                anchors.right: parent.right
                anchors.rightMargin: HubLook.px(12)
                anchors.verticalCenter: parent.verticalCenter
                color: row.shut ? HubLook.care : HubLook.soft
                heavy: 800
                size: 14
                text: card.standing(row.told)
                wrapMode: Text.NoWrap
            }
        }
    }
}
