import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/before_after.py: how it should be, and how it is: tap what is wrong.
Answers {
    id: spot

    property var taken: []
    readonly property var ids: list.map(region => region.id)
    readonly property int wanted: (content.answers ?? []).length

    function tap(id: string): void {
        taken = taken.includes(id) ? taken.filter(one => one !== id) : [...taken, id];
    }

    composed: true
    draws: true
    hint: qsTr("Found: %1 of %2. Tap what is wrong in the second picture.").arg(taken.length).arg(wanted)
    least: wide ? Style.mm(96) : Style.mm(190)
    ready: taken.length > 0

    onFinished: answered(taken)
    onPicked: number => {
        if (number <= ids.length && !told)
            tap(ids[number - 1]);
    }

    Grid {
        id: pictures

        readonly property var titles: [qsTr("As it should be"), qsTr("As it is now: what is wrong?")]
        readonly property real below: Math.max(...titles.map(title => Style.wordsHeight("label", title, after.most))) + Style.mm(2)

        anchors.horizontalCenter: parent.horizontalCenter
        columns: spot.wide ? 2 : 1
        columnSpacing: Style.gap
        rowSpacing: Style.mm(2)

        Column {
            Words {
                height: pictures.below
                role: "label"
                text: pictures.titles[0]
                width: after.most
            }

            Scenery {
                height: after.height
                ids: []
                live: false
                regions: ({})
                source: spot.question.picture ?? ""
                width: after.width
            }
        }

        Column {
            Words {
                height: pictures.below
                role: "label"
                text: pictures.titles[1]
                width: after.most
            }

            Scenery {
                id: after

                readonly property real most: spot.wide ? (spot.width - Style.gap) / 2 : spot.width
                readonly property real tallest: (spot.wide ? spot.height : (spot.height - pictures.rowSpacing) / 2) - pictures.below

                height: Math.min(tallest, most / ratio)
                ids: spot.ids
                live: !spot.told
                pointed: spot.ghost
                regions: spot.content.regions ?? ({})
                correct: spot.correct
                source: spot.content.picture_after ?? ""
                taken: spot.told ? spot.chosen : spot.taken
                told: spot.told
                width: height * ratio

                onTapped: id => spot.tap(id)
            }
        }
    }
}
