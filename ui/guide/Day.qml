import QtQuick
import ui
import ui.bridge
import "../parts"

// Which day of the festival is it? The clock alone cannot tell; prizes wait for the answer.
Column {
    id: day

    property int picked: Math.max(1, Guide.day)

    spacing: Style.mm(4)

    Row {
        spacing: Style.gap

        BigButton {
            height: Style.dense
            icon: "chevron-left"
            label: qsTr("A day earlier")
            objectName: "guide-day-earlier"
            text: ""
            width: Style.dense

            onActivated: day.picked = Math.max(1, day.picked - 1)
        }

        BigButton {
            colour: Style.notYetWash
            height: Style.dense
            objectName: "guide-day"
            rim: Style.notYet
            text: qsTr("It is day %1").arg(day.picked)
            width: day.width - 2 * Style.dense - 2 * Style.gap

            onActivated: Guide.confirmDay(day.picked)
        }

        BigButton {
            height: Style.dense
            icon: "chevron-right"
            label: qsTr("A day later")
            objectName: "guide-day-later"
            text: ""
            width: Style.dense

            onActivated: day.picked = day.picked + 1
        }
    }
}
