pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A scene whose named places can be tapped: the nearest place within a finger's breadth is meant.
Item {
    id: scenery

    required property string source
    // id -> {text, x, y, width, height} in fractions of the picture
    required property var regions
    // the ids in their order
    required property var ids
    property bool live: true
    // tapped so far, before it is told
    property var taken: []
    property bool told: false
    property var correct: []
    property string pointed: ""
    readonly property real ratio: art.implicitHeight > 0 ? art.implicitWidth / art.implicitHeight : 1.6
    readonly property real shownWidth: Math.min(width, height * ratio)
    readonly property real shownHeight: shownWidth / ratio

    signal tapped(string id)

    function distance(id: string, x: real, y: real): real {
        const box = regions[id];
        const across = Math.max(box.x * ground.width - x, x - (box.x + box.width) * ground.width, 0);
        const down = Math.max(box.y * ground.height - y, y - (box.y + box.height) * ground.height, 0);
        return Math.hypot(across, down);
    }

    function tap(x: real, y: real): void {
        const near = ids.filter(id => regions[id]).map(id => [distance(id, x, y), id]).sort((one, other) => one[0] - other[0])[0];
        if (near && near[0] <= Style.mm(10))
            return tapped(near[1]);
        ripple.begin(Qt.point(x, y));
    }

    // its own size, for the ratio
    Image {
        id: art

        asynchronous: false
        source: scenery.source
        visible: false
    }

    Rectangle {
        id: ground

        anchors.horizontalCenter: parent.horizontalCenter
        clip: true
        color: Style.wash
        height: scenery.shownHeight
        radius: Style.corner
        width: scenery.shownWidth
        y: (parent.height - height) / 2

        Drawing {
            address: scenery.source
            anchors.fill: parent
        }

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
            readonly property var box: scenery.regions[spotId] ?? ({})
            readonly property bool chosen: scenery.taken.includes(spotId)
            readonly property bool correct: scenery.told && scenery.correct.includes(spotId)
            readonly property bool shown: chosen || correct
            readonly property color tint: !scenery.told ? Style.deep : correct ? Style.right : Style.notYet

            Accessible.name: box.text ?? ""
            Accessible.role: Accessible.Button
            activeFocusOnTab: scenery.live
            height: (box.height ?? 0) * ground.height
            objectName: "spot-" + spotId
            width: (box.width ?? 0) * ground.width
            x: ground.x + (box.x ?? 0) * ground.width
            y: ground.y + (box.y ?? 0) * ground.height

            Accessible.onPressAction: if (scenery.live)
                scenery.tapped(spotId)
            Keys.onReturnPressed: if (scenery.live)
                scenery.tapped(spotId)
            Keys.onSpacePressed: if (scenery.live)
                scenery.tapped(spotId)

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Style.mm(2)
                border.color: spot.shown ? spot.tint : Style.focus
                border.width: Style.mm(2)
                color: "transparent"
                radius: Style.corner
                visible: spot.shown || spot.activeFocus && Style.keys
            }

            Rectangle {
                color: spot.tint
                height: Style.mm(16)
                radius: height / 2
                visible: spot.shown
                width: height
                x: Math.min(spot.width - width / 2, ground.x + ground.width - spot.x - width)
                y: Math.max(-height / 2, ground.y - spot.y)

                Icon {
                    anchors.centerIn: parent
                    color: Style.paper
                    name: !scenery.told ? "magnify" : !spot.correct ? "rotate-left" : "check-bold"
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
