import QtQuick
import ui
import ui.bridge

// Reads a text aloud, and stops when touched again. Not there where nothing could be heard.
Touchable {
    id: speaker

    // names the text: a pack's recording bears the same name
    required property string about
    required property string text
    // what follows `about` in the text, each with a recording of its own
    property string parts: ""
    // in another language than the screen's
    property string lang: ""
    readonly property bool saying: about !== "" && Voice.saying === about

    colour: saying ? Style.deep : Style.sheet
    height: Style.target
    label: saying ? qsTr("Stop reading") : qsTr("Read aloud")
    rim: saying ? Style.deep : Style.line
    visible: text !== "" && (lang !== "" ? Voice.tongues.includes(lang) : Voice.speaks || Voice.recorded(about))
    width: Style.target

    onActivated: lang !== "" ? Voice.sayIn(about, text, lang) : Voice.say(about, text, parts)

    Icon {
        anchors.centerIn: parent
        color: speaker.saying ? Style.paper : Style.deep
        name: speaker.saying ? "stop" : "volume-high"
        size: Style.mm(13)
    }
}
