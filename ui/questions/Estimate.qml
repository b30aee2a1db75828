pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/estimate.py: tap the scale or step with the buttons; once told the true
// value stands on the scale beside the child's.
Answers {
    id: estimate

    readonly property real low: content.minimum ?? 0
    readonly property real high: content.maximum ?? 1
    readonly property real step: content.step ?? 1
    readonly property real start: Number(list[0]?.id ?? low)
    readonly property real truth: Number(correct[0] ?? low)
    readonly property real room: content.tolerance ?? 0
    readonly property real stride: Math.max(1, Math.round((high - low) / step / 20)) * step
    readonly property string unit: content.unit ?? ""
    property bool touched: false
    property real set: start
    readonly property real value: told ? Number(chosen[0] ?? start) : set

    function nearest(number: real): real {
        const steps = Math.round((Math.min(high, Math.max(low, number)) - low) / step);
        return Math.min(high, Number((low + steps * step).toFixed(6)));
    }

    function choose(number: real): void {
        if (told)
            return;
        touched = true;
        set = nearest(number);
    }

    // a year has no unit
    function say(number: real): string {
        return Figures.say(String(Number(number.toFixed(6))), unit !== "");
    }

    composed: true
    hint: qsTr("Tap the scale, then − or +")
    least: Style.mm(98)
    ready: touched

    onFinished: answered([String(value)])
    onPicked: number => choose(low + (high - low) * (number - 1) / 8)

    Row {
        id: figures

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Style.mm(4)
        y: Math.max(0, dial.y - height - (truthSign.visible ? truthSign.height : 0) - Style.mm(4))

        Words {
            id: figure

            objectName: "value"
            role: "number"
            text: estimate.say(estimate.value)
        }

        Words {
            anchors.baseline: figure.baseline
            role: "title"
            text: estimate.unit
        }
    }

    Item {
        id: truthSign

        height: Style.mm(16)
        visible: estimate.told
        width: dial.width
        x: dial.x
        y: dial.y - height

        Words {
            color: Style.right
            role: "label"
            text: estimate.say(estimate.truth) + (estimate.unit ? " " + estimate.unit : "")
            visible: estimate.value !== estimate.truth
            x: Math.min(parent.width - width, Math.max(0, dial.at(estimate.truth) - width / 2))
        }
    }

    Dial {
        id: dial

        height: Style.card
        high: estimate.high
        low: estimate.low
        objectName: "dial"
        open: !estimate.told
        room: estimate.room
        truth: estimate.truth
        value: estimate.value
        width: parent.width - minus.width - plus.width - 2 * Style.gap
        x: minus.width + Style.gap
        y: parent.height - height - ends.height - Style.mm(2)

        onChosen: value => estimate.choose(value)

        GhostHand {
            shown: estimate.ghost !== ""
            x: dial.at(Number(estimate.ghost))
            y: parent.height * 0.5
        }
    }

    Item {
        id: ends

        height: Style.mm(14)
        width: dial.width
        x: dial.x
        y: estimate.height - height

        Words {
            text: estimate.say(estimate.low)
        }

        Words {
            anchors.right: parent.right
            text: estimate.say(estimate.high)
        }
    }

    StepButton {
        id: minus

        by: -1
    }

    StepButton {
        id: plus

        by: 1
        x: estimate.width - width
    }

    // a tap is one step, holding it goes on and on
    component StepButton: BigButton {
        id: button

        required property int by

        height: Style.card
        icon: by > 0 ? "plus-thick" : "minus-thick"
        label: by > 0 ? "+" : "−"
        live: !estimate.told
        objectName: by > 0 ? "more" : "less"
        opacity: estimate.told ? 0.35 : 1
        text: ""
        width: Style.card
        y: dial.y

        onActivated: estimate.choose(estimate.value + by * estimate.step)

        Timer {
            interval: 250
            repeat: true
            running: button.sunk

            onTriggered: estimate.choose(estimate.value + button.by * estimate.stride)
        }
    }
}
