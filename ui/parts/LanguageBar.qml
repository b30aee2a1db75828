pragma ComponentBehavior: Bound

import QtQuick
import ui

// The languages of the festival, always in view; the one spoken is filled.
Row {
    id: bar

    required property var languages
    required property string lang

    signal chosen(string code)

    spacing: Style.gap

    Repeater {
        model: bar.languages.length

        Touchable {
            id: button

            required property int index
            readonly property var language: bar.languages[index] ?? ({})
            readonly property string code: language.code ?? ""
            readonly property bool spoken: bar.lang === code

            colour: spoken ? Style.deep : Style.sheet
            height: Style.target
            label: language.name ?? ""
            objectName: "lang-" + code
            rim: spoken ? Style.deep : Style.line
            width: Style.mm(26 * (0.4 + 0.6 * Style.textScale))

            onActivated: bar.chosen(code)

            Words {
                anchors.centerIn: parent
                color: button.spoken ? Style.paper : Style.ink
                role: "label"
                text: button.language.label ?? ""
            }
        }
    }
}
