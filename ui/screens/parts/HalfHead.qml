pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// Who stands here: a sign; what is asked, where it finds room; one step back, a voice, the language.
Item {
    id: head

    required property int place
    required property color own
    required property var shown
    required property string title
    readonly property string about: "together-" + place + step + things.map(thing => thing.id).join(" ")
    // what is asked stands beside the sign
    readonly property bool wide: Style.fits("label", title, width - 4 * Style.target - Style.mm(50), 2.4 * Style.em("label"))
    readonly property string step: shown.step ?? ""
    readonly property var things: shown.triad?.items ?? []

    height: Math.max(Style.target, asks.height) + Style.mm(1)

    // what is no longer in sight here is not read on
    onAboutChanged: if (Voice.saying.startsWith("together-" + place) && Voice.saying !== about)
        Voice.hush()

    Rectangle {
        id: sign

        color: head.own
        height: Style.target
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            color: Style.paper
            name: ["hammer", "wrench", "brush", "flask"][head.place] ?? "hammer"
            size: Style.mm(13)
        }
    }

    Words {
        id: asks

        anchors.verticalCenter: parent.verticalCenter
        color: Style.deep
        role: "label"
        text: head.wide ? head.title : ""
        width: tools.x - x - Style.gap
        x: sign.width + Style.mm(5)
    }

    Row {
        id: tools

        anchors.right: parent.right
        spacing: Style.gap

        Touchable {
            height: Style.target
            label: head.shown.words?.undo ?? ""
            objectName: "undo-" + head.place
            visible: head.step === "triad"
            width: Style.target

            onActivated: Together.act(head.place, "back", "")

            Icon {
                anchors.centerIn: parent
                color: Style.deep
                name: "undo-variant"
                size: Style.mm(13)
            }
        }

        Speaker {
            about: head.about
            lang: head.shown.lang ?? ""
            objectName: "read-" + head.place
            text: [head.title].concat(head.things.map(thing => thing.text)).join(". ")
        }

        Touchable {
            height: Style.target
            label: head.shown.tongue ?? ""
            objectName: "tongue-" + head.place
            width: Style.mm(26 * (0.4 + 0.6 * Style.textScale))

            onActivated: Together.speakOther(head.place)

            Words {
                anchors.centerIn: parent
                role: "label"
                text: head.shown.tongue ?? ""
            }
        }
    }
}
