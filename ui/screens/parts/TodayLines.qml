pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// What is said today on this street, and what begins soon: a touch leads there.
Column {
    id: today

    // as Around.today tells it
    required property var told
    property int most: 2
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
    readonly property var lines: notices.slice(0, 1).concat(told.lines ?? []).slice(0, most - signed.length).concat(signed)
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

    spacing: Style.gap

    Repeater {
        model: today.lines

        Touchable {
            id: line

            required property var modelData
            required property int index
            readonly property bool off: modelData.when === "cancelled"
            readonly property string clock: today.when(modelData)

            colour: modelData.notice ? Style.notYetWash : Style.sheet
            enabled: !modelData.notice && !off && modelData.way
            height: Math.max(Style.target, words.height + Style.mm(4))
            label: words.text
            objectName: "line-" + (modelData.id ?? index)
            rim: Style.line
            width: Math.min(today.width, words.x + words.implicitWidth + Style.pad + (go.visible ? go.width : 0))

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
                text: [line.modelData.kind === "here" ? "" : line.clock, line.modelData.title, Style.portrait ? "" : line.modelData.place].filter(Boolean).join(" · ")
                width: today.width - x - Style.pad - (go.visible ? go.width : 0)
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
