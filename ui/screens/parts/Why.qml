pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// Why a profession is named: what was tapped for it, how it is learnt, where to go now.
Item {
    id: why

    required property var trade
    required property string go
    // from thirteen on it is told what to study
    property bool learning: false
    readonly property var reasons: (trade.reasons ?? []).slice(0, 3).map(reason)
    readonly property var paths: learning ? (trade.learn ?? []).slice(0, 2).map(path) : []
    readonly property var place: [
        {
            "icon": "map-marker",
            "text": go + ": " + [trade.area ?? "", trade.street ?? ""].filter(name => name).join(", ")
        }
    ]
    readonly property var masterclass: trade.masterclass?.at ? [
        {
            "icon": "clock-outline",
            //: %1: a time, %2: what it is called
            "text": qsTr("Master class at %1: %2").arg(trade.masterclass.at).arg(trade.masterclass.name)
        }
    ] : []
    readonly property var none: [
        {
            "icon": "heart",
            "text": qsTr("The nearest of what is here today")
        }
    ]
    readonly property var lines: (reasons.length ? reasons : none).concat(paths, place, masterclass)
    // large letters are turned like pages
    readonly property int each: Style.textScale > 1.2 ? 2 : Style.textScale > 1 ? 3 : lines.length
    readonly property int pages: Math.max(1, Math.ceil(lines.length / Math.max(1, each)))
    readonly property var shown: lines.slice(page * each, (page + 1) * each)
    property int page: 0

    function reason(one: var): var {
        const names = [one.name].concat(one.items ?? []).filter(name => name).join(" · ");
        if (one.kind === "tried")
            return {
                "icon": "check-circle",
                "text": qsTr("You have tried it already")
            };
        if (one.kind === "this try")
            return {
                "icon": "star",
                "text": qsTr("You tried a task of this trade")
            };
        if (one.kind === "street" && !one.chosen)
            return {
                "icon": "road-variant",
                "text": qsTr("You looked into it today: %1").arg(names)
            };
        return {
            "icon": "heart",
            "text": qsTr("You chose: %1").arg(names)
        };
    }

    function path(one: var): var {
        const after = one.after === 9 ? qsTr("After grade 9") : qsTr("After grade 11");
        const at = one.at === "college" ? qsTr("college") : qsTr("university");
        const least = one.yearsMin < one.yearsMax ? one.yearsMin + "–" : "";
        return {
            "icon": "school",
            "text": qsTr("%1: %2, %3").arg(after).arg(at).arg(least + qsTr("%n year(s)", "", one.yearsMax))
        };
    }

    onTradeChanged: page = 0

    Picture {
        id: portrait

        height: Style.portrait ? Math.min(Style.mm(120), parent.height * 0.42) : parent.height
        source: why.trade.picture ?? ""
        width: Style.portrait ? parent.width : Math.min(Style.mm(120), parent.width * 0.3)
    }

    Column {
        spacing: Style.mm(4)
        width: parent.width - x
        x: Style.portrait ? 0 : portrait.width + 2 * Style.gap
        y: Style.portrait ? portrait.height + Style.gap : 0

        Repeater {
            model: why.shown.length

            Row {
                id: line

                required property int index
                readonly property var said: why.shown[index] ?? ({})

                spacing: Style.mm(4)
                width: parent?.width ?? 0

                Icon {
                    color: Style.main
                    name: line.said.icon ?? ""
                    size: Style.mm(12)
                }

                Words {
                    text: line.said.text ?? ""
                    width: line.width - Style.mm(16)
                }
            }
        }

        Row {
            spacing: Style.mm(4)
            visible: (why.trade.dots ?? -1) >= 0 && why.pages === 1

            Dots {
                anchors.verticalCenter: parent.verticalCenter
                count: 5
                filled: why.trade.dots ?? 0
                side: Style.mm(8)
            }

            Words {
                text: qsTr("firm in your list")
            }
        }
    }

    Pager {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        page: why.page
        pages: why.pages

        onTurned: page => why.page = page
    }
}
