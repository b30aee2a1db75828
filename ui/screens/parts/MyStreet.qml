pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// A street of one's own: the buildings of the trades that drew the child most, and before them three
// people to ask, with the child's own picture choices at their feet. Whoever stands nearer drew more;
// who stand on one lit spot are equally near.
Item {
    id: home

    // {id, name, picture, look, rank, chosen}
    required property var people
    // nothing stands out: all are equally near
    required property bool level
    // one above the other
    property bool upright: Style.portrait
    readonly property int count: people.length
    readonly property real broad: upright ? width : (width - (count - 1) * Style.gap) / Math.max(1, count)
    readonly property real tall: upright ? (height - (count - 1) * Style.gap) / Math.max(1, count) : height

    signal asked(string id)

    function equal(index: int): bool {
        return level || (people[index]?.rank ?? 0) === (people[0]?.rank ?? 0);
    }

    Repeater {
        model: home.count

        Touch {
            id: one

            required property int index
            readonly property var trade: home.people[index] ?? ({})
            readonly property var hue: Style.hues[trade.look] ?? Style.hue
            readonly property real near: home.equal(index) ? 1 : 1 - 0.1 * index
            // what stands beside the person in a row, below it in a column
            readonly property real tallest: Math.round((height - Style.mm(4)) * near)
            // a long word needs some of the person's place
            readonly property real spare: width - Style.wordWidth("label", trade.name ?? "") - 2 * Style.mm(7)
            readonly property real textX: home.upright ? Math.max(0, Math.min(Math.round(tallest * 200 / 240) + Style.mm(6), spare)) : 0
            property int hop: 0

            height: home.tall
            label: trade.name ?? ""
            objectName: "why-" + (trade.id ?? "")
            width: home.broad
            x: home.upright ? 0 : index * (home.broad + Style.gap)
            y: home.upright ? index * (home.tall + Style.gap) : 0

            onActivated: home.asked(trade.id)

            Rectangle {
                border.color: one.sunk ? Style.deep : one.hue[1]
                border.width: Style.border
                clip: true
                color: Style.contrast ? Style.sheet : one.hue[2]
                height: parent.height
                radius: Style.corner
                width: parent.width

                Image {
                    fillMode: Image.Pad
                    horizontalAlignment: Image.AlignLeft
                    source: one.trade.look ? Icons.look("streets/" + one.trade.look + "/skyline.svg") : ""
                    sourceSize.width: Math.round(home.tall * 3.2)
                    visible: !Style.contrast
                    y: Math.round(ground.y - height + Style.mm(2))
                }

                Rectangle {
                    id: ground

                    color: Style.contrast ? Style.sheet : one.hue[1]
                    height: Math.max(plate.height + Style.mm(4), parent.height * 0.2)
                    width: parent.width
                    y: parent.height - height
                }
            }

            // the spot on which they stand: one for all who are equally near
            Rectangle {
                color: Style.lamp
                height: Style.mm(12)
                radius: height / 2
                visible: home.equal(one.index) && !Style.contrast
                width: body.width
                x: body.x
                y: (home.upright ? one.height : plate.y) - Style.mm(9)
            }

            Person {
                id: body

                height: home.upright ? one.tallest : Math.round(Math.min(plate.y - Style.mm(3), one.width * 0.74) * one.near)
                who: one.trade.picture ?? ""
                width: Math.round(height * 200 / 240)
                x: Style.mm(2)
                y: (home.upright ? one.height : plate.y) - height - one.hop
            }

            Grid {
                id: cards

                readonly property real side: home.upright ? Math.min((one.width - one.textX - 3 * Style.mm(4)) / 2, Style.mm(60), (plate.y - 2 * Style.mm(3)) / 0.66) : Math.min(one.width * 0.34, (plate.y - 3 * Style.mm(4)) / 1.32)

                columns: home.upright ? 2 : 1
                spacing: Style.mm(4)
                x: home.upright ? one.textX : one.width - width - Style.mm(4)
                y: plate.y - height - Style.mm(4)

                Repeater {
                    model: (one.trade.chosen ?? []).slice(0, 2)

                    Rectangle {
                        id: chosen

                        required property string modelData

                        border.color: one.hue[1]
                        border.width: Style.border
                        color: Style.sheet
                        height: Math.round(width * 0.66)
                        radius: Style.mm(2)
                        width: cards.side

                        Picture {
                            anchors.fill: parent
                            anchors.margins: Style.mm(1.5)
                            source: chosen.modelData
                        }
                    }
                }
            }

            Rectangle {
                id: plate

                color: Style.sheet
                height: name.height + Style.mm(4)
                radius: Style.corner
                width: one.width - one.textX - 2 * Style.mm(3)
                x: one.textX + (home.upright ? 0 : Style.mm(3))
                y: one.height - height - Style.mm(3)

                Words {
                    id: name

                    anchors.centerIn: parent
                    horizontalAlignment: Text.AlignHCenter
                    role: Style.fitting(text, width, Style.mm(34))
                    text: one.trade.name ?? ""
                    width: parent.width - Style.mm(6)
                }
            }

            // one after another they notice who stands there
            SequentialAnimation {
                running: !Style.still && !Style.calm

                PauseAnimation {
                    duration: 1000 + 800 * one.index
                }

                NumberAnimation {
                    duration: 160
                    easing.type: Easing.OutQuad
                    property: "hop"
                    target: one
                    to: Style.mm(4)
                }

                NumberAnimation {
                    duration: 160
                    easing.type: Easing.InQuad
                    property: "hop"
                    target: one
                    to: 0
                }
            }
        }
    }
}
