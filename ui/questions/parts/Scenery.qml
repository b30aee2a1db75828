pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A scene whose named places can be tapped: the nearest place within a finger's breadth is meant.
// Once told, the right place is ringed; a mistake bears one mark.
Item {
    id: scenery

    required property string source
    // id -> {text, x, y, width, height} in fractions of the picture
    required property var regions
    // the ids in their order
    required property var ids
    // where fingers reach, and what lies over the scene: no place is out of the one or under the other
    required property rect room
    required property var blocked
    property bool live: true
    // several places are looked for: those found need no ring
    property bool several: false
    // what a place is stands beside it, and says how it was meant
    property bool named: false
    // tapped so far, before it is told
    property var taken: []
    property bool told: false
    property var correct: []
    property string pointed: ""
    readonly property real ratio: art.implicitHeight > 0 ? art.implicitWidth / art.implicitHeight : 1.6
    readonly property var boxes: Object.values(regions)
    // where the picture itself lies
    property rect place: fit.picture(width, height, ratio, boxes, room, blocked)
    // once told: those ringed or marked
    readonly property var shown: told ? ids.filter(id => taken.includes(id) || correct.includes(id)) : []

    signal tapped(string id)

    function box(id: string): rect {
        return regions[id] ? fit.placed(regions[id], place) : Qt.rect(0, 0, 0, 0);
    }

    function distance(id: string, x: real, y: real): real {
        return fit.apart(box(id), Qt.rect(x, y, 0, 0));
    }

    function tap(x: real, y: real): void {
        const near = ids.filter(id => regions[id]).map(id => [distance(id, x, y), id]).sort((one, other) => one[0] - other[0])[0];
        if (near && near[0] <= Style.mm(10))
            return tapped(near[1]);
        ripple.begin(Qt.point(x, y));
    }

    Fit {
        id: fit
    }

    // its own size, for the ratio
    Image {
        id: art

        asynchronous: false
        source: scenery.source
        visible: false
    }

    Wide {
        anchors.fill: parent
        clip: true
        place: scenery.place
        source: scenery.source

        TapHandler {
            enabled: scenery.live
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3600

            onTapped: point => scenery.tap(point.position.x, point.position.y)
        }

        Ripple {
            id: ripple
        }
    }

    Repeater {
        model: scenery.ids.length

        FocusScope {
            id: spot

            required property int index
            readonly property string spotId: scenery.ids[index] ?? ""
            readonly property rect box: scenery.box(spotId)
            readonly property bool chosen: scenery.taken.includes(spotId)
            readonly property bool correct: scenery.told && scenery.correct.includes(spotId)
            readonly property bool ringed: scenery.told ? correct && !(chosen && scenery.several) : chosen
            readonly property color tint: !scenery.told ? Style.deep : correct ? Style.right : Style.notYet

            Accessible.name: scenery.regions[spotId]?.text ?? ""
            Accessible.role: Accessible.Button
            // who stands on it as the answer is told stays there until the next question
            activeFocusOnTab: scenery.live || activeFocus
            height: box.height
            objectName: "spot-" + spotId
            width: box.width
            x: box.x
            y: box.y

            Accessible.onPressAction: if (scenery.live)
                scenery.tapped(spotId)
            Keys.onReturnPressed: if (scenery.live)
                scenery.tapped(spotId)
            Keys.onSpacePressed: if (scenery.live)
                scenery.tapped(spotId)

            // paper around it: to be seen on a dark scene too
            Rectangle {
                anchors.fill: parent
                anchors.margins: -Style.mm(3.5)
                border.color: Style.sheet
                border.width: Style.mm(5)
                color: "transparent"
                radius: Style.corner + Style.mm(1.5)
                visible: ring.visible
            }

            Rectangle {
                id: ring

                anchors.fill: parent
                anchors.margins: -Style.mm(2)
                border.color: spot.ringed ? spot.tint : Style.focus
                border.width: Style.mm(2)
                color: "transparent"
                radius: Style.corner
                visible: spot.ringed || spot.activeFocus && Style.keys
            }

            Rectangle {
                border.color: Style.sheet
                border.width: Style.mm(1)
                color: spot.tint
                height: Style.mm(17)
                radius: height / 2
                visible: !(scenery.named && scenery.told) && (spot.chosen || spot.correct)
                width: height
                x: Math.max(scenery.room.x - spot.x, Math.min(spot.width - width / 2, scenery.room.right - spot.x - width))
                y: Math.max(scenery.room.y - spot.y, -height / 2)

                Icon {
                    anchors.centerIn: parent
                    color: Style.paper
                    name: !scenery.told ? "magnify" : !spot.correct ? "rotate-left" : scenery.several && !spot.chosen ? "eye" : "check-bold"
                    size: Style.mm(11)
                }
            }

            GhostHand {
                shown: scenery.pointed === spot.spotId && spot.spotId !== ""
                x: spot.width * 0.5
                y: spot.height * 0.5
            }
        }
    }
}
