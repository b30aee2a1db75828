pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/branching.py: decide, and see where it leads. Once told the child's way
// and the best way stand side by side.
Answers {
    id: story

    property var path: []
    readonly property string start: (list[0]?.id ?? "").split(">")[0]
    readonly property string here: at(told ? chosen : path)
    readonly property var node: content.nodes?.[here] ?? content.endings?.[here] ?? ({})
    readonly property var ways: list.filter(way => way.id.startsWith(here + ">"))
    readonly property bool best: told && correct.join() === chosen.join()

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

    least: Style.mm(!wide ? 150 : told && Style.textScale > 1 ? 142 : 96)

    onPicked: number => {
        if (number <= ways.length && !told)
            tap(ways[number - 1].id);
    }
    onToldChanged: if (!told)
        path = []

    // the moment, and what may be done
    Item {
        anchors.fill: parent
        visible: !story.told

        Moment {
            id: moment

            picture: story.node.picture ?? ""
            height: cards.y - Style.gap
            text: story.node.text ?? ""
            width: parent.width
        }

        Grid {
            id: cards

            readonly property int across: story.abreast(story.wide ? story.ways.length : 1, story.ways.map(way => way.text), Style.mm(16))
            readonly property int rowCount: Math.max(1, Math.ceil(story.ways.length / across))
            readonly property real cardHeight: Style.mm(rowCount > 2 ? 30 : 42)

            columns: across
            spacing: Style.gap
            y: story.height - story.row(rowCount, cardHeight)

            Repeater {
                model: story.ways.length

                PartCard {
                    required property int index
                    readonly property var way: story.ways[index] ?? ({})

                    height: cards.cardHeight
                    objectName: "way-" + (way.id ?? "")
                    picture: way.picture ?? ""
                    pointed: story.ghost !== "" && story.ghost === way.id
                    text: way.text ?? ""
                    width: story.cell(cards.across)

                    onActivated: story.tap(way.id)
                }
            }
        }
    }

    Grid {
        anchors.fill: parent
        columns: story.wide ? 2 : 1
        spacing: Style.gap
        visible: story.told

        Way {
            good: story.best
            steps: story.chosen
            title: story.best ? qsTr("Your way, and the best one") : qsTr("Your way")
            width: story.best || !story.wide ? story.width : story.cell(2)
        }

        Way {
            good: true
            steps: story.correct
            title: qsTr("The best way")
            visible: !story.best
            width: story.wide ? story.cell(2) : story.width
        }
    }

    component Moment: Rectangle {
        id: scene

        required property string text
        required property string picture

        color: Style.wash
        radius: Style.corner

        Picture {
            id: image

            color: "transparent"
            height: parent.height - 2 * Style.mm(2)
            source: scene.picture
            visible: scene.picture !== ""
            width: Math.min(height * 1.6, scene.width * 0.45)
            x: Style.mm(2)
            y: Style.mm(2)
        }

        Words {
            id: said

            anchors.verticalCenter: parent.verticalCenter
            role: "label"
            text: scene.text
            width: parent.width - x - Style.pad
            x: image.visible ? image.width + Style.pad : Style.pad
        }
    }

    component Way: Column {
        id: way

        required property string title
        required property var steps
        required property bool good
        readonly property color ink: good ? Style.right : Style.notYet

        spacing: Style.mm(Style.textScale > 1 ? 1 : 3)

        Words {
            color: way.ink
            role: "label"
            text: way.title
            width: parent.width
        }

        Repeater {
            model: way.steps.length

            Row {
                id: step

                required property int index
                readonly property string wayId: way.steps[index] ?? ""

                spacing: Style.mm(3)

                Icon {
                    color: way.ink
                    name: story.correct.includes(step.wayId) ? "check-circle" : "rotate-left"
                    size: Style.mm(14)
                }

                Words {
                    text: story.list.find(one => one.id === step.wayId)?.text ?? ""
                    width: way.width - Style.mm(17)
                }
            }
        }

        Row {
            spacing: Style.mm(3)

            Icon {
                color: way.ink
                name: "flag-checkered"
                size: Style.mm(14)
            }

            Words {
                color: way.ink
                role: Style.textScale > 1 ? "body" : "label"
                text: story.content.endings?.[story.at(way.steps)]?.text ?? ""
                width: way.width - Style.mm(17)
            }
        }
    }
}
