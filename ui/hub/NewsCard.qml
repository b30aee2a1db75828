pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ui
import ui.bridge
import "../parts"

// What news will say: what is closed, what does not take place, a line for the screens.
Item {
    id: card

    property bool free: true
    property string street: ""
    readonly property var shown: HubNews.shown ?? ({})
    readonly property var rows: shown.rows ?? []
    readonly property var streets: shown.streets ?? []

    function named(id: string): string {
        return (streets.find(one => one.id === id)?.name ?? "") || qsTr("All streets");
    }

    function standing(one: var): string {
        if (one.what === "line")
            return qsTr("Said");
        if (one.what === "event")
            return one.on ? qsTr("Cancelled") : qsTr("Takes place");
        return one.on ? qsTr("Closed") : qsTr("Open");
    }

    readonly property var icons: ({
            "line": "bullhorn-outline",
            "desk": "gift",
            "event": "calendar-star",
            "area": "sign-real-estate"
        })

    Row {
        id: words

        spacing: HubLook.px(8)

        Repeater {
            id: fields

            model: [["kk", "Қазақша"], ["ru", "Русский"], ["en", "English"]]

            Field {
                required property var modelData

                label: modelData[1]
                name: modelData[0]
                width: (card.width - 2 * words.spacing) / 3
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

            onActivated: {
                const at = card.streets.findIndex(one => one.id === card.street);
                card.street = card.streets[(at + 1) % card.streets.length]?.id ?? "";
            }
        }

        Press {
            icon: "message-text-outline"
            live: card.free
            objectName: "news-say"
            text: qsTr("Say it on the screens")

            onActivated: {
                const typed = {};
                const filled = [...Array(fields.count).keys()].map(n => fields.itemAt(n) as Field);
                for (const field of filled)
                    typed[field.name] = field.text;
                if (HubNews.say(typed, card.street))
                    for (const field of filled)
                        field.text = "";
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
            readonly property string when: told.when ? qsTr("Day %1, %2").arg(told.day).arg(told.when) + " · " : ""

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
