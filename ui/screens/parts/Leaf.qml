pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../../parts"

// A few lines, each with an icon; those that find no room come on a next page, none is cut.
Item {
    id: leaf

    required property var lines
    required property string icon
    // one for each line, where they are different
    property var icons: []
    property real between: Style.mm(6)
    property int page: 0
    readonly property list<real> heights: Array.from(column.children).filter(row => row !== rows).map(row => row.height)
    // the page of each line; told at once, for what is told later may find the leaf gone
    readonly property var places: {
        const all = spread(heights, height);
        return Math.max(0, ...all) > 0 ? spread(heights, height - Style.target - Style.mm(2)) : all;
    }
    readonly property int pages: Math.max(0, ...places) + 1

    function spread(heights: var, room: real): var {
        let page = 0;
        let end = 0;
        return heights.map(high => {
            if (end > 0 && end + high > room) {
                page++;
                end = 0;
            }
            end += high + column.spacing;
            return page;
        });
    }

    onLinesChanged: page = 0
    onPagesChanged: page = 0

    Column {
        id: column

        spacing: leaf.between
        width: leaf.width

        Repeater {
            id: rows

            model: leaf.lines.length

            Row {
                id: line

                required property int index

                spacing: Style.mm(4)
                visible: (leaf.places[index] ?? 0) === leaf.page
                width: leaf.width

                Icon {
                    color: Style.main
                    name: leaf.icons[line.index] ?? leaf.icon
                    size: Style.mm(12)
                }

                Words {
                    text: leaf.lines[line.index] ?? ""
                    width: line.width - Style.mm(16)
                }
            }
        }
    }

    BigButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Style.target
        icon: leaf.page < leaf.pages - 1 ? "chevron-down" : "chevron-up"
        label: qsTr("Read on")
        objectName: "read-on"
        text: (leaf.page + 1) + " / " + leaf.pages
        visible: leaf.pages > 1

        onActivated: leaf.page = (leaf.page + 1) % leaf.pages
    }
}
