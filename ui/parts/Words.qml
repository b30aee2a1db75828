import QtQuick
import ui

// All text there is: a role gives size and weight. Nunito is variable, so the weight is an axis.
Text {
    id: words

    property string role: "body"

    color: Style.ink
    font.family: "Nunito"
    font.pixelSize: Style.em(role)
    font.variableAxes: ({
            "wght": Style.weight(words.role)
        })
    lineHeight: 0.86
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
