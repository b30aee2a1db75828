import QtQuick
import ui
import "../../parts"

// What lies one tap deeper: all the others that were found, and how far it can be believed.
Row {
    id: deeper

    required property int more
    required property bool careful
    // all of them lie open: the same button leads back to the three
    required property bool listing

    signal all
    signal caution

    spacing: Style.gap

    BigButton {
        height: deeper.height
        icon: "account-group"
        colour: deeper.listing ? Style.deep : Style.sheet
        label: qsTr("All that were found")
        letters: deeper.listing ? Style.paper : Style.ink
        objectName: "all"
        rim: deeper.listing ? Style.deep : Style.line
        text: "+" + deeper.more
        visible: deeper.more > 0

        onActivated: deeper.all()
    }

    BigButton {
        colour: deeper.careful ? Style.deep : Style.sheet
        height: deeper.height
        icon: "information-outline"
        label: qsTr("How sure is it?")
        letters: deeper.careful ? Style.paper : Style.ink
        objectName: "caution"
        rim: deeper.careful ? Style.deep : Style.line
        visible: !deeper.listing
        text: ""
        width: Style.card

        onActivated: deeper.caution()
    }
}
