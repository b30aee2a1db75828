pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// What is said today on this street, and what begins soon: a touch leads there.
Item {
    id: today

    // as Around.today tells it
    required property var told
    property int most: 2
    // what is free for them, down to the counter
    property real free: Infinity
    readonly property var notices: (told.notices ?? []).map(text => ({
                "notice": true,
                "title": text
            }))
    readonly property var signed: told.signed?.together ? [
        {
            "id": "signed",
            "notice": true,
            "icon": "handshake",
            "title": qsTr("Colleges and enterprises signed: today %1, together %2").arg(told.signed.today).arg(told.signed.together)
        }
    ] : []
    readonly property var own: notices.slice(0, 1).concat(told.lines ?? [])
    // what is signed stands on the first page, but never before all that a touch leads to
    readonly property int before: Math.max(1, most - signed.length)
    readonly property var all: own.slice(0, before).concat(signed).concat(own.slice(before))
    // long lines stand alone
    readonly property bool alone: all.some((line, at) => at % 2 && high(all[at - 1]) + Style.gap + high(line) > free)
    readonly property int each: alone ? 1 : most
    readonly property int pages: Math.ceil(all.length / each)
    property int page: 0
    readonly property var lines: all.slice(page % Math.max(1, pages) * each).slice(0, each)
    // lying, the button stands beside, above the counter
    readonly property real room: width - (pages > 1 && Style.portrait ? Style.target + Style.gap : 0)
    readonly property var icons: ({
            "class": "hammer-wrench",
            "show": "drama-masks",
            "excursion": "account-group",
            "here": "account-voice"
        })

    function when(line: var): string {
        if (line.notice)
            return "";
        return ({
                "now": qsTr("Now"),
                "soon": qsTr("In %n min", "", line.inMin),
                "cancelled": qsTr("Cancelled")
            })[line.when] ?? line.clock;
    }

    function says(line: var): string {
        return [line.kind === "here" ? "" : when(line), line.title, Style.portrait ? "" : line.place].filter(Boolean).join(" · ");
    }

    // the narrowest it can be: beside its sign and the map's
    function high(line: var): real {
        return Math.max(Style.target, Style.wordsHeight("sign", says(line), width - (Style.portrait ? Style.target + Style.gap : 0) - Style.pad - Style.mm(34)) + Style.mm(4));
    }

    height: list.height

    Column {
        id: list

        spacing: Style.gap

        Repeater {
            model: today.lines

            Touchable {
                id: line

                required property var modelData
                required property int index
                readonly property bool off: modelData.when === "cancelled"

                colour: modelData.notice ? Style.notYetWash : Style.sheet
                enabled: !modelData.notice && !off && modelData.way
                height: Math.max(Style.target, words.height + Style.mm(4))
                label: words.text
                objectName: "line-" + (modelData.id ?? index)
                rim: Style.line
                width: Math.min(today.room, words.x + words.implicitWidth + Style.pad + (go.visible ? go.width : 0))

                onActivated: Around.open("event " + modelData.id)

                Icon {
                    id: icon

                    anchors.verticalCenter: parent.verticalCenter
                    color: line.off ? Style.notYet : Style.deep
                    name: line.modelData.notice ? line.modelData.icon ?? "bullhorn" : line.off ? "cancel" : today.icons[line.modelData.kind] ?? "calendar-star"
                    size: Style.mm(13)
                    x: Style.mm(4)
                }

                Words {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    color: line.off ? Style.notYet : Style.ink
                    role: "sign"
                    text: today.says(line.modelData)
                    width: today.room - x - Style.pad - (go.visible ? go.width : 0)
                    x: icon.x + icon.width + Style.mm(4)
                }

                Icon {
                    id: go

                    anchors.right: parent.right
                    anchors.rightMargin: Style.mm(2)
                    anchors.verticalCenter: parent.verticalCenter
                    color: Style.deep
                    name: "map-marker"
                    size: Style.mm(13)
                    visible: line.enabled
                }
            }
        }
    }

    Touchable {
        colour: Style.sheet
        height: Style.target
        label: qsTr("More of today")
        objectName: "lines-more"
        rim: Style.line
        visible: today.pages > 1
        width: Style.target
        x: today.room + Style.gap

        onActivated: {
            Station.alive();
            today.page = (today.page + 1) % today.pages;
        }

        Icon {
            anchors.centerIn: parent
            color: Style.deep
            name: "chevron-right"
            size: Style.mm(13)
        }
    }
}
