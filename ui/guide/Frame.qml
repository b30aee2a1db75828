import QtQuick
import ui
import ui.bridge
import "../parts"

// What every page of the guide has: a title, the languages, a way out at the lower left.
Item {
    id: frame

    required property string title
    default property alias content: body.data

    Words {
        height: Style.target
        role: Style.portrait ? "label" : "title"
        text: frame.title
        verticalAlignment: Text.AlignVCenter
        width: languages.x - x - Style.gap
        x: Style.edge
        y: Style.edge
    }

    LanguageBar {
        id: languages

        lang: Station.lang
        languages: Station.languages
        x: frame.width - width - Style.edge
        y: Style.edge

        onChosen: code => Guide.setLanguage(code)
    }

    BigButton {
        height: Style.card
        icon: "close"
        objectName: "guide-close"
        stacked: true
        text: qsTr("Close")
        width: Style.mm(58)
        x: Style.edge
        y: frame.height - Style.edge - height

        onActivated: Guide.close()
    }

    Item {
        id: body

        height: (Style.portrait ? frame.height - Style.edge - Style.card - Style.gap : frame.height - Style.edge) - y
        width: frame.width - x - Style.edge
        x: Style.edge
        y: Style.top
    }
}
