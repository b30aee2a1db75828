import QtQuick
import ui
import ui.bridge
import "../parts"

// The quizzes of this street.
Room {
    title: qsTr("Quizzes")

    foot: Pager {
        anchors.right: parent.right
        page: tiles.page
        pages: tiles.pages

        onTurned: page => tiles.page = page
    }

    TilePage {
        id: tiles

        anchors.fill: parent
        icon: "comment-question"
        leastHeight: Style.mm(70)
        leastWidth: Style.mm(150)
        list: Station.quizzes ?? []
        wide: true
        prefix: "quiz"

        onChosen: id => Station.startQuiz(id)
    }
}
