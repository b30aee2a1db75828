pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/inspector.py: the sample under the lamp, the card it is held against, and
// two stamps.
GameTable {
    id: inspector

    readonly property var points: inOrder(content.spec)
    readonly property var judged: table.judged ?? []
    readonly property var last: judged[judged.length - 1] ?? ["", ""]
    readonly property var before: content.samples?.[last[0]] ?? ({})
    readonly property bool good: (table.right ?? []).includes(last[0])
    readonly property string sampleId: table.waiting?.[0] ?? ""
    readonly property var sample: content.samples?.[sampleId] ?? ({})
    readonly property bool aside: width > Style.mm(300)
    readonly property var broken: judged.length && !good ? before.breaks ?? [] : []

    function judge(verdict: string): void {
        if (sampleId)
            moved({
                "sample": sampleId,
                "verdict": verdict
            });
    }

    // the card that says what is wanted
    Rectangle {
        id: spec

        border.color: Style.main
        border.width: Style.mm(1)
        color: Style.sheet
        height: inspector.aside ? inspector.height - stamps.height - Style.gap : lines.height + 2 * Style.pad
        radius: Style.corner
        width: inspector.aside ? Math.max(Style.mm(136), ...inspector.points.map(point => Style.wordWidth("label", point.text) + 2 * Style.pad + Style.mm(16))) : inspector.width

        Column {
            id: lines

            readonly property real room: inspector.aside ? spec.height : inspector.height - stamps.height - 2 * Style.gap - 2 * Style.pad - said
            // the highest of the samples' words
            readonly property real said: Style.mm(6) + Math.max(0, ...Object.values(inspector.content.samples ?? {}).map(one => Style.wordsHeight("label", one.text ?? "", width)))
            readonly property real high: inspector.points.reduce((sum, point) => sum + Style.mm(4) + Style.wordsHeight("label", point.text, width - Style.mm(15)), 0)
            readonly property string role: Style.textScale === 1 || high < room ? "label" : "sign"

            anchors.verticalCenter: parent.verticalCenter
            spacing: Style.mm(4)
            width: parent.width - 2 * Style.pad
            x: Style.pad

            Repeater {
                model: inspector.points.length

                Row {
                    id: line

                    required property int index
                    readonly property var point: inspector.points[index] ?? ({})
                    readonly property bool broke: inspector.broken.includes(point.id)

                    spacing: Style.mm(3)

                    Icon {
                        color: line.broke ? Style.notYet : Style.deep
                        name: line.broke ? "rotate-left" : "ruler"
                        size: Style.mm(12)
                    }

                    Words {
                        role: lines.role
                        text: line.point.text ?? ""
                        width: lines.width - Style.mm(15)
                    }
                }
            }
        }
    }

    Rectangle {
        id: lamp

        readonly property bool low: height < Style.mm(74)

        color: Style.wash
        height: stamps.y - Style.gap - y
        radius: Style.corner
        width: inspector.width - x
        x: inspector.aside ? spec.width + Style.gap : 0
        y: inspector.aside ? 0 : spec.height + Style.gap

        Image {
            id: art

            readonly property real room: lamp.height - words.height - (note.visible ? note.height + Style.mm(4) : 0) - Style.mm(10)

            anchors.horizontalCenter: parent.horizontalCenter
            fillMode: Image.PreserveAspectFit
            height: Math.max(0, room)
            source: inspector.sample.picture ?? ""
            sourceSize.height: Math.round(Math.max(1, lamp.height * 0.6))
            visible: source.toString() !== "" && room > Style.mm(18) && !lamp.low
            y: Style.mm(3)
        }

        Words {
            id: words

            horizontalAlignment: Text.AlignHCenter
            role: lamp.low ? Style.fitting(text, width, lamp.height - Style.mm(4)) : "question"
            text: inspector.sample.text ?? ""
            width: parent.width - 2 * Style.pad
            x: Style.pad
            y: art.visible ? art.y + art.height + Style.mm(2) : Math.max(Style.mm(2), (note.y - height) / 2)
        }

        GameNote {
            id: note

            good: inspector.good
            opacity: words.height + height + Style.mm(8) > lamp.height ? 0 : 1
            text: inspector.judged.length === 0 ? "" : inspector.good ? inspector.before.text ?? "" : inspector.broken.length ? inspector.broken.map(id => inspector.content.spec[id].text).join(", ") : qsTr("It met the card")
            width: parent.width - 2 * Style.mm(4)
            x: Style.mm(4)
            y: parent.height - height - Style.mm(4)
        }
    }

    Row {
        id: stamps

        height: inspector.table.finished ? 0 : Math.min(Style.card, inspector.height * 0.28)
        spacing: Style.gap
        visible: height > 0
        y: inspector.height - height

        Repeater {
            model: ["reject", "pass"]

            Touchable {
                id: stamp

                required property string modelData
                readonly property bool pass: modelData === "pass"
                readonly property bool pointed: inspector.ghost === modelData

                colour: pass ? Style.right : Style.notYet
                height: stamps.height
                label: caption.text
                live: inspector.sampleId !== ""
                objectName: "verdict-" + modelData
                rim: pointed ? Style.ink : pass ? Style.right : Style.notYet
                width: (inspector.width - Style.gap) / 2

                onActivated: inspector.judge(modelData)

                Row {
                    anchors.centerIn: parent
                    spacing: Style.mm(4)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Style.paper
                        name: stamp.pass ? "stamper" : "undo-variant"
                        size: Style.mm(18)
                        visible: Style.wordWidth("label", caption.text) < stamp.width - Style.mm(26)
                    }

                    Words {
                        id: caption

                        anchors.verticalCenter: parent.verticalCenter
                        color: Style.paper
                        role: "label"
                        text: stamp.pass ? qsTr("Accept") : qsTr("Reject")
                    }
                }

                GhostHand {
                    shown: stamp.pointed
                    x: stamp.width * 0.74
                    y: stamp.height * 0.4
                }
            }
        }
    }
}
