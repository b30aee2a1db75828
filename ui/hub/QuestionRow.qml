pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"

// One question: its words, a mark with its interval for each language, what is to be looked at.
Touchable {
    id: row

    required property int index
    required property var told
    required property bool opened
    required property real axis
    required property real scale_
    readonly property var marks: told.marks ?? []

    colour: opened ? "#FFF4D6" : index % 2 ? HubLook.sheet : "#FBF7EE"
    height: HubLook.px(62)
    label: (told.text ?? "") + ". " + marks.map(mark => mark.label + " " + Math.round(mark.share * 100) + " %, " + mark.n).join("; ") + ". " + (told.flags ?? []).join(", ")
    objectName: "question-" + index
    rim: colour
    thickness: 0

    Rectangle {
        color: Style.hues[row.told.street]?.[0] ?? HubLook.edge
        height: parent.height - HubLook.px(12)
        radius: width / 2
        width: HubLook.px(5)
        x: HubLook.px(8)
        y: HubLook.px(6)
    }

    Note {
        elide: Text.ElideRight
        heavy: 700
        height: parent.height
        lineHeight: 0.92
        maximumLineCount: 3
        size: 14
        text: row.told.text ?? ""
        verticalAlignment: Text.AlignVCenter
        width: row.axis - x - HubLook.px(16)
        x: HubLook.px(22)
    }

    Rectangle {
        color: HubLook.careBar
        height: parent.height - HubLook.px(8)
        visible: row.told.chance !== null && row.told.chance !== undefined
        width: HubLook.px(3)
        x: row.axis + row.scale_ * (row.told.chance ?? 0) - width / 2
        y: HubLook.px(4)
    }

    Repeater {
        model: row.marks

        Item {
            id: mark

            required property int index
            required property var modelData

            opacity: modelData.compared ? 1 : 0.4
            y: HubLook.px(8 + index * 16)

            Rectangle {
                color: "#8D97B8"
                height: HubLook.px(4)
                radius: height / 2
                width: row.scale_ * (mark.modelData.high - mark.modelData.low)
                x: row.axis + row.scale_ * mark.modelData.low
                y: HubLook.px(5)
            }

            QuestionMark {
                lang: mark.modelData.lang
                size: HubLook.px(13)
                x: row.axis + row.scale_ * mark.modelData.share - width / 2
            }
        }
    }

    Note {
        heavy: 850
        size: 13.5
        text: row.marks.map(mark => Math.round(mark.share * 100)).join(" · ") + " %"
        x: row.axis + row.scale_ + HubLook.px(14)
        y: HubLook.px(8)
    }

    Note {
        color: (row.told.flags ?? []).length > 0 ? HubLook.care : HubLook.soft
        elide: Text.ElideRight
        heavy: 750
        lineHeight: 0.9
        maximumLineCount: 2
        size: 11.5
        text: (row.told.flags ?? []).length > 0 ? row.told.flags.join(", ") : HubLook.num(row.told.n ?? 0)
        width: parent.width - x - HubLook.px(6)
        x: row.axis + row.scale_ + HubLook.px(14)
        y: HubLook.px(28)
    }
}
