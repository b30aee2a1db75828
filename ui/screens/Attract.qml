pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"
import "parts"

// The station plays its own content to the hall; a touch anywhere takes over the round being shown.
Scene {
    id: attract

    readonly property var street: Station.street ?? ({})
    readonly property var shown: Station.attract ?? ({})
    readonly property var doors: Doors.now ?? ({})
    // a pixel or two a minute, so that nothing burns into the screen
    property int minutes: 0

    ground: Style.portrait ? sheet.y - Style.gap : height

    transform: Translate {
        x: attract.minutes % 4 < 2 ? 0 : 2
        y: (attract.minutes + 1) % 4 < 2 ? 0 : 2
    }

    Timer {
        interval: 60000
        repeat: true
        running: true

        onTriggered: attract.minutes++
    }

    Item {
        anchors.bottomMargin: Style.edge
        anchors.fill: parent
        objectName: "attract"

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3600

            onTapped: Station.touchAttract()
        }
    }

    Words {
        id: name

        color: Style.deep
        role: text.length > 25 ? "label" : "title"
        text: attract.street.name ?? ""
        visible: Style.portrait
        horizontalAlignment: Text.AlignHCenter
        width: attract.width - 2 * Style.edge
        x: Style.edge
        y: Style.top
    }

    Billboard {
        id: sheet

        height: Style.mm(Style.portrait ? 204 : 174)
        shown: attract.shown
        width: Style.portrait ? attract.width - 2 * Style.edge : Style.mm(292)
        x: Style.edge
        y: Style.portrait ? attract.height - Style.edge - height : Style.edge
    }

    Column {
        id: invitation

        spacing: Style.mm(4)
        width: attract.width - x - Style.edge
        x: Style.portrait ? Style.edge : sheet.x + sheet.width + 2 * Style.gap
        y: Style.portrait ? name.y + name.height + Style.mm(4) : Style.top + Style.gap

        // in every language at once: whoever passes reads one of them
        Words {
            color: Style.deep
            horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
            role: "number"
            text: "Түрт те, ойна!"
            width: parent.width
        }

        Flow {
            spacing: Style.mm(4)
            width: parent.width

            Repeater {
                model: ["Нажми и играй!", "Touch and play!"]

                Words {
                    required property string modelData

                    horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
                    role: Style.portrait ? "label" : "question"
                    text: modelData
                    width: Style.portrait ? (invitation.width - Style.mm(4)) / 2 : invitation.width
                }
            }
        }
    }

    Row {
        spacing: Style.mm(4)
        x: Style.edge
        y: attract.ground - height - Style.mm(2)

        Plate {
            anchors.bottom: parent.bottom
            colour: Style.deep
            icon: "map-marker"
            ink: Style.paper
            text: attract.street.name ?? ""
            visible: !Style.portrait
            widest: Style.mm(200)
        }

        Plate {
            anchors.bottom: parent.bottom
            icon: "home-lightbulb"
            objectName: "lit-today"
            // makes room for who steps forward
            opacity: somebody.here || parcel.visible ? 0 : 1
            text: Station.lit ? qsTr("%n window(s) lit today", "", Station.lit) : qsTr("Light the first window today!")
            widest: Style.mm(Style.portrait ? 232 : 200)

            Behavior on opacity {
                NumberAnimation {
                    duration: Style.arrive
                }
            }
        }
    }

    StepsForward {
        id: somebody

        height: Style.mm(Style.portrait ? 84 : 108)
        person: attract.shown.person ?? ({})
        visible: !parcel.visible
        x: attract.width - width - Style.edge
        y: attract.ground - height - Style.mm(2)
    }

    TrialParcel {
        id: parcel

        visible: Doors.state === "trial" && (attract.doors.gives ?? false)
        x: attract.width - width - Style.edge
        y: Math.min(attract.ground - Style.mm(2), attract.height - Style.edge) - height
    }
}
