import QtQuick
import ui
import "../../parts"

// Somebody comes forward from the right, says their trade by its name, and leaves the same way.
Item {
    id: stage

    // {name, picture}, or an empty map while nobody is asked about
    required property var person
    readonly property bool here: (person.picture ?? "") !== ""
    // who leaves is still seen leaving
    property string picture: ""
    property string name: ""

    function follow(): void {
        // `here` may still speak of the one before
        if (person.picture) {
            picture = person.picture;
            name = person.name;
        }
    }

    opacity: here ? 1 : 0
    width: Math.max(somebody.width, plate.width)

    Behavior on opacity {
        NumberAnimation {
            duration: Style.arrive
        }
    }

    Component.onCompleted: follow()
    onPersonChanged: follow()

    Person {
        id: somebody

        height: plate.y + Style.mm(4)
        visible: who !== ""
        who: stage.picture
        width: height * 200 / 240
        x: stage.width - width + (stage.here ? 0 : Style.mm(30))

        Behavior on x {
            NumberAnimation {
                duration: Style.arrive
                easing.type: Easing.OutCubic
            }
        }
    }

    Plate {
        id: plate

        anchors.right: parent.right
        icon: "account-hard-hat"
        text: stage.name
        y: stage.height - height
    }
}
