import QtQuick
import ui
import "../../parts"

// Whose hands work here, of two who play in one place: its colour and its sign.
Rectangle {
    id: plate

    required property StageTable stage
    required property int place
    // what stands on it: millimetres of the stage
    required property var at
    property real pad: 5

    border.color: Style.paper
    border.width: plate.mm(0.8)
    color: place ? Style.go : Style.deep
    height: plate.mm(at.size[1] + 2 * pad)
    radius: plate.mm(6)
    visible: at.size[0] > 0
    width: plate.mm(at.size[0] + 2 * pad)
    x: plate.mm(at.at[0] - pad)
    y: plate.mm(at.at[1] - pad)

    // whoever leaves a table may still see it gone
    function mm(length: real): real {
        return stage?.mm(length) ?? 0;
    }
}
