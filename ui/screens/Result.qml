pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// What came of the round: the score for all to see, one true fact, and where to go now.
Room {
    id: room

    readonly property var result: Station.result ?? ({})
    readonly property var windows: Array.from({
        "length": result.of ?? 0
    }, (none, place) => place < result.points ? 1 : -1)
    readonly property var ways: result.next ?? []

    function go(way: var): void {
        if (way.kind === "quiz")
            Station.startQuiz(way.id);
        else if (way.kind === "game")
            Station.startGame(way.id);
        else
            Station.openCard(way.id);
    }

    title: result.name ?? ""

    foot: Row {
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Style.gap

        BigButton {
            height: Style.card
            icon: "gift"
            objectName: "prize"
            primary: true
            text: qsTr("Take your prize")
            visible: room.result.hasPrize ?? false

            onActivated: Station.openPrize()
        }

        BigButton {
            height: Style.card
            icon: "hand-wave"
            objectName: "goodbye"
            text: qsTr("Goodbye")
            // a prize comes first, and on a narrow screen there is no room for two
            visible: !(Style.portrait && room.result.hasPrize)

            onActivated: Station.sayGoodbye()
        }
    }

    Row {
        id: score

        spacing: Style.gap

        Shanyrak {
            anchors.verticalCenter: parent.verticalCenter
            size: Style.mm(44)

            RotationAnimation on rotation {
                duration: 1200
                easing.type: Easing.OutCubic
                from: -90
                to: 0
            }
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            Row {
                spacing: 2 * Style.gap

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Style.deep
                    role: "number"
                    text: qsTr("%1 of %2").arg(room.result.points ?? 0).arg(room.result.of ?? 0)
                }

                Marks {
                    anchors.verticalCenter: parent.verticalCenter
                    marks: room.windows
                    upright: false
                    visible: !Style.portrait && room.windows.length < 12
                }
            }

            Words {
                role: "label"
                text: (room.result.points ?? 0) * 2 >= (room.result.of ?? 1) ? qsTr("One more window is lit in the street!") : qsTr("Every try lights a window in the street!")
                width: score.parent.width - Style.mm(44) - Style.gap
            }
        }
    }

    Rectangle {
        id: fact

        color: Style.wash
        height: words.height + 2 * Style.pad
        radius: Style.corner
        width: parent.width
        y: score.height + Style.gap

        Icon {
            id: bulb

            anchors.verticalCenter: parent.verticalCenter
            color: Style.deep
            name: "lightbulb-on"
            size: Style.mm(20)
            x: Style.pad
        }

        Words {
            id: words

            text: room.result.fact ?? ""
            width: parent.width - x - Style.pad
            x: bulb.x + bulb.width + Style.pad
            y: Style.pad
        }
    }

    Grid {
        id: onward

        columns: Style.portrait ? 1 : Math.max(1, room.ways.length)
        spacing: Style.gap
        width: parent.width
        y: fact.y + fact.height + Style.gap

        Repeater {
            model: room.ways.length

            Tile {
                required property int index
                readonly property var way: room.ways[index] ?? ({})

                height: Math.min(Style.mm(74), Style.portrait ? Style.mm(56) : onward.parent.height - onward.y)
                icon: way.kind === "quiz" ? "comment-question" : way.kind === "game" ? "puzzle" : "account-hard-hat"
                objectName: (way.kind ?? "") + "-" + (way.id ?? "")
                picture: way.picture ?? ""
                text: way.name ?? ""
                wide: true
                width: (onward.width - (onward.columns - 1) * Style.gap) / onward.columns

                onActivated: room.go(way)
            }
        }
    }

    Confetti {
        id: confetti

        height: room.height
        parent: room
        visible: room.result.hasPrize ?? false
        width: room.width
    }

    Timer {
        interval: 500
        repeat: true
        running: confetti.falling && confetti.visible

        onTriggered: Station.alive()
    }
}
