import QtQuick
import ui
import "../../parts"

// On to what is asked next.
BigButton {
    id: on

    required property StageTable stage
    required property var at

    height: stage.mm(at.size[1])
    icon: "arrow-right"
    label: qsTr("Next")
    objectName: "go-on"
    primary: true
    text: at.size[0] < 90 ? "" : label
    width: stage.mm(at.size[0])
    x: stage.mm(at.at[0])
    y: stage.mm(at.at[1])

    // it goes away: who came by keys is not left nowhere
    onActivated: if (activeFocus)
        nextItemInFocusChain()?.forceActiveFocus()
}
