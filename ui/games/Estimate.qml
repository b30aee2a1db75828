pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/estimate.py: a dial to set; then the true value steps onto it.
GameTable {
    id: estimate

    readonly property string asked: table.waiting?.[0] ?? ""
    readonly property var given: table.given ?? []
    // the one just given stays in sight until it has been read
    property string told: ""
    readonly property string shown: told || asked || (given[given.length - 1]?.[0] ?? "")
    readonly property bool open: told === "" && asked !== ""
    readonly property var quantity: content.quantities?.[shown] ?? ({})
    readonly property int low: quantity.low ?? 0
    readonly property int high: quantity.high ?? 1
    readonly property int step: quantity.step ?? 1
    readonly property int nudge: Math.max(step, Math.round((high - low) / 40 / step) * step)
    readonly property int truth: quantity.value ?? 0
    readonly property int room: table.room?.[shown] ?? 0
    readonly property bool exact: (table.exact ?? []).includes(shown)
    readonly property bool near: exact || (table.close ?? []).includes(shown)
    readonly property bool compact: height < Style.mm(165) || width < Style.mm(210) || Style.wordsHeight("question", quantity.text ?? "", width - Style.mm(58)) > height - Style.mm(138)
    property int value: low
    property int count: 0

    function set(wanted: real): void {
        if (open)
            value = Math.max(low, Math.min(high, low + Math.round((wanted - low) / step) * step));
    }

    // a key's press is one step, held it runs
    function steer(event: var): void {
        const up = event.key === Qt.Key_Right || event.key === Qt.Key_Up;
        const down = event.key === Qt.Key_Left || event.key === Qt.Key_Down;
        event.accepted = open && (up || down);
        if (event.accepted)
            set(value + (up ? 1 : -1) * (event.isAutoRepeat ? nudge : step));
    }

    function say(number: int): string {
        const decimals = quantity.decimals ?? 0;
        return Figures.say((number / Math.pow(10, decimals)).toFixed(decimals), true);
    }

    function goOn(): void {
        told = "";
        value = low;
    }

    Component.onCompleted: {
        count = given.length;
        value = given.length && !asked ? given[given.length - 1][1] : low;
    }
    onTableChanged: {
        // not `given`: it may still be of the table before
        const now = table.given ?? [];
        if (now.length > count)
            [told, value] = now[now.length - 1];
        count = now.length;
    }

    Timer {
        interval: 6000
        running: estimate.told !== "" && estimate.asked !== ""

        onTriggered: estimate.goOn()
    }

    Words {
        id: words

        role: estimate.compact ? "label" : "question"
        text: estimate.quantity.text ?? ""
        width: parent.width - (art.visible ? art.width + Style.gap : 0)
    }

    Image {
        id: art

        anchors.right: parent.right
        fillMode: Image.PreserveAspectFit
        height: Style.mm(50)
        source: estimate.quantity.picture ?? ""
        sourceSize.height: height
        visible: source.toString() !== "" && !estimate.compact
        width: height
    }

    Row {
        id: number

        spacing: Style.mm(4)
        visible: !estimate.compact || estimate.open
        x: estimate.compact ? 0 : (parent.width - width) / 2
        y: estimate.compact ? foot.y + (foot.height - height) / 2 : dial.y - height - Style.mm(16)

        Words {
            id: figure

            objectName: "value"
            role: "number"
            text: estimate.say(estimate.value)
        }

        Words {
            anchors.baseline: figure.baseline
            role: "title"
            text: estimate.quantity.unit ?? ""
        }
    }

    Dial {
        id: dial

        activeFocusOnTab: true
        height: Style.mm(36)
        high: estimate.high
        knob: Style.mm(32)
        low: estimate.low
        mark: Style.mm(22)
        objectName: "dial"
        open: estimate.open
        room: estimate.room
        thickness: Style.mm(20)
        truth: estimate.truth
        value: estimate.value
        width: parent.width - minus.width - plus.width - 2 * Style.gap
        x: minus.width + Style.gap
        y: foot.y - height - ends.height - Style.mm(4)

        Accessible.focusable: true
        Accessible.name: figure.text
        Accessible.role: Accessible.Slider
        Keys.onPressed: event => estimate.steer(event)
        onChosen: value => estimate.set(value)

        FocusRing {
            shown: dial.activeFocus
        }

        Repeater {
            model: 11

            Rectangle {
                required property int index

                color: Style.deep
                height: Style.mm(index % 5 ? 4 : 8)
                width: Style.mm(1)
                x: dial.inset + (dial.width - 2 * dial.inset) * index / 10
                y: (dial.height + dial.thickness) / 2 + Style.mm(2)
                z: -1
            }
        }

        GhostHand {
            shown: estimate.ghost !== ""
            x: dial.at(estimate.value) + Style.mm(6)
            y: parent.height * 0.5

            Behavior on x {
                enabled: !Style.still

                NumberAnimation {
                    duration: 900
                }
            }
        }
    }

    Item {
        id: ends

        height: least.height
        width: dial.width
        x: dial.x
        y: dial.y + dial.height

        Words {
            id: least

            text: estimate.say(estimate.low)
        }

        Words {
            anchors.right: parent.right
            text: estimate.say(estimate.high)
        }
    }

    BigButton {
        id: minus

        height: Style.mm(36)
        icon: "minus-thick"
        label: "−"
        live: estimate.open
        objectName: "less"
        text: ""
        width: Style.mm(30)
        y: dial.y

        onActivated: estimate.set(estimate.value - estimate.nudge)
    }

    BigButton {
        id: plus

        height: Style.mm(36)
        icon: "plus-thick"
        label: "+"
        live: estimate.open
        objectName: "greater"
        text: ""
        width: Style.mm(30)
        x: estimate.width - width
        y: dial.y

        onActivated: estimate.set(estimate.value + estimate.nudge)
    }

    Item {
        id: foot

        height: Style.card
        width: parent.width
        y: parent.height - height

        GameNote {
            anchors.verticalCenter: parent.verticalCenter
            good: estimate.near
            icon: estimate.exact ? "bullseye-arrow" : estimate.near ? "check-circle" : "rotate-left"
            text: estimate.open || estimate.shown === "" ? "" : estimate.say(estimate.truth) + " " + (estimate.quantity.unit ?? "")
            width: parent.width - go.width - Style.gap
        }

        BigButton {
            id: go

            anchors.right: parent.right
            height: Style.card
            icon: estimate.open ? "check-bold" : "arrow-right"
            objectName: estimate.open ? "set" : "go-on"
            primary: true
            text: estimate.open ? qsTr("Set") : qsTr("Next")
            visible: estimate.asked !== ""
            width: Style.mm(78)

            onActivated: estimate.open ? estimate.moved({
                "quantity": estimate.asked,
                "value": String(estimate.value)
            }) : estimate.goOn()
        }
    }
}
