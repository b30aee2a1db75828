import QtQuick
import ui

// Turns pages: nothing here is ever dragged.
Row {
    id: pager

    required property int page
    required property int pages

    signal turned(int page)

    spacing: Style.gap
    visible: pages > 1

    BigButton {
        height: Style.card
        icon: "chevron-left"
        label: qsTr("Previous page")
        live: pager.page > 0
        objectName: "page-back"
        opacity: live ? 1 : 0.35
        text: ""
        width: Style.card

        onActivated: pager.turned(pager.page - 1)
    }

    Words {
        height: Style.card
        horizontalAlignment: Text.AlignHCenter
        role: "label"
        text: (pager.page + 1) + " / " + pager.pages
        verticalAlignment: Text.AlignVCenter
        width: Style.mm(34)
    }

    BigButton {
        height: Style.card
        icon: "chevron-right"
        label: qsTr("Next page")
        live: pager.page < pager.pages - 1
        objectName: "page-on"
        opacity: live ? 1 : 0.35
        text: ""
        width: Style.card

        onActivated: pager.turned(pager.page + 1)
    }
}
