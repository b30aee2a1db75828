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

    Item {
        id: dial

        readonly property real inset: Style.mm(18)

        function at(number: real): real {
            return inset + (width - 2 * inset) * (Math.min(estimate.high, Math.max(estimate.low, number)) - estimate.low) / Math.max(1e-9, estimate.high - estimate.low);
        }

        height: Style.card
        objectName: "dial"
        width: parent.width - minus.width - plus.width - 2 * Style.gap
        x: minus.width + Style.gap
        y: parent.height - height - ends.height - Style.mm(2)

        // a tap sets it; who likes may slide
        PointHandler {
            id: finger

            function follow(): void {
                if (active)
                    estimate.choose(estimate.low + (point.position.x - dial.inset) * (estimate.high - estimate.low) / (dial.width - 2 * dial.inset));
            }

            acceptedDevices: PointerDevice.AllDevices
            enabled: !estimate.told

            onActiveChanged: finger.follow()
            onPointChanged: finger.follow()
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Style.line
            border.width: Style.border
            color: Style.sheet
            height: Style.mm(16)
            radius: height / 2
            width: parent.width

            Rectangle {
                color: Style.main
                height: parent.height
                radius: height / 2
                width: dial.at(estimate.value)
            }
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Style.right
            border.width: Style.mm(1)
            color: Style.rightWash
            height: Style.mm(28)
            radius: Style.mm(2)
            visible: estimate.told
            width: Math.max(Style.mm(10), dial.at(estimate.truth + estimate.room) - dial.at(estimate.truth - estimate.room))
            x: dial.at(estimate.truth) - width / 2

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Style.right
                height: parent.height
                width: Style.mm(2.5)
            }
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Style.paper
            border.width: Style.mm(2)
            color: Style.deep
            height: Style.mm(estimate.told ? 18 : 34)
            radius: height / 2
            width: height
            x: dial.at(estimate.value) - width / 2

            Icon {
                anchors.centerIn: parent
                color: Style.paper
                name: "arrow-left-right"
                size: Style.mm(17)
                visible: !estimate.told
            }
        }

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
