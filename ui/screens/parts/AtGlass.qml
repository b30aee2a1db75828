import QtQuick
import ui
import ui.bridge
import "../../parts"

// A master steps up to the glass from the right, lifts a hand and knocks; leaves the same way.
Item {
    id: master

    // {name, picture}, or an empty map while nobody comes
    required property var person
    readonly property bool here: (person.picture ?? "") !== ""
    // who leaves is still seen leaving
    property string picture: ""
    property string name: ""
    property bool knocks: false
    property real away: here ? 0 : 1

    function follow(): void {
        // `here` may still speak of the one before
        if (person.picture) {
            picture = person.picture + (person.picture.startsWith("image://person/") ? "/wave" : "");
            name = person.name;
        }
    }

    visible: away < 1

    Behavior on away {
        NumberAnimation {
            duration: Style.still ? 0 : 600
            easing.type: Easing.OutCubic
        }
    }

    Component.onCompleted: follow()
    onPersonChanged: follow()

    Timer {
        interval: 700
        repeat: true
        running: master.here && !Style.still && !Style.calm

        onTriggered: master.knocks = !master.knocks
    }

    Person {
        id: somebody

        height: parent.height
        who: master.picture
        width: Math.round(height * 200 / 240)
        x: Math.round(master.width - width + master.away * master.width)
        // the body moves with its hand
        y: master.knocks ? Style.mm(0.7) : 0
    }

    // rings of a knock at the glass
    Image {
        fillMode: Image.Pad
        height: Math.round(master.height * 0.42)
        source: Icons.look("dusk/knock.svg")
        sourceSize: Qt.size(width, height)
        visible: master.here && master.away < 0.1 && (master.knocks || Style.still || Style.calm)
        width: height
        x: Math.round(somebody.x + somebody.width * 0.83 - width / 2)
        y: Math.round(master.height * 0.48 - height / 2)
    }

    Plate {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        icon: "account-hard-hat"
        text: master.name
        visible: master.away < 0.1
        widest: parent.width
    }
}
