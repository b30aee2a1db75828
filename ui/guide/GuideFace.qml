pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// The guide's face above the child's: unmarked zones, then a layer, the PIN, the panel.
FocusScope {
    id: guide

    readonly property var pages: ({
            "layer": "Layer",
            "pin": "Pin",
            "panel": "Panel"
        })
    readonly property string page: Kit.isOpen ? "KitPage" : Placing.isOpen ? "PlacingPage" : Doctor.isOpen ? "DoctorPage" : pages[Guide.state] ?? ""

    // a PIN may be typed as well as tapped
    Keys.onPressed: event => {
        const digit = Keycaps.digit(event);
        event.accepted = Guide.state === "pin" && (digit >= 0 || event.key === Qt.Key_Backspace);
        if (event.accepted)
            digit >= 0 ? Guide.press(String(digit)) : Guide.erase();
    }
    onPageChanged: if (page)
        forceActiveFocus()

    Row {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: (parent.width - 3 * 40 * Style.pxPerMm) / 2
        visible: Guide.state === "closed"

        Repeater {
            model: 3

            Item {
                id: zone

                required property int index

                height: 15 * Style.pxPerMm
                objectName: "guide-zone-" + index
                width: 40 * Style.pxPerMm

                PointHandler {
                    onActiveChanged: active ? Guide.zonePressed(zone.index) : Guide.zoneReleased(zone.index)
                }
            }
        }
    }

    Rectangle {
        // for those who read the screen: what lies below is out of sight
        readonly property bool covers: true

        anchors.fill: parent
        color: Style.paper
        visible: guide.page !== ""

        // nothing below may be touched through the guide's face
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Loader {
            anchors.fill: parent
            source: guide.page ? Qt.resolvedUrl(guide.page + ".qml") : ""
        }
    }

    Wipe {
        anchors.fill: parent
    }
}
