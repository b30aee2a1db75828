pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/games/steady.py: a line to follow with a finger, neither too fast nor too slow; or
// its marks, tapped one after another in an even rhythm.
GameTable {
    id: steady

    readonly property int cells: 40
    readonly property int marks: 10
    readonly property var path: content.path ?? []
    readonly property var legs: {
        const found = [];
        let begins = 0;
        for (let n = 1; n < path.length; n++) {
            const dx = path[n][0] - path[n - 1][0];
            const dy = path[n][1] - path[n - 1][1];
            const length = Math.hypot(dx, dy);
            found.push({
                "x": path[n - 1][0],
                "y": path[n - 1][1],
                "dx": dx,
                "dy": dy,
                "length": length,
                "begins": begins
            });
            begins += length;
        }
        return found;
    }
    readonly property real whole: legs.length ? legs[legs.length - 1].begins + legs[legs.length - 1].length : 1
    readonly property real least: (table.least ?? 1) / 10000
    readonly property real most: (table.most ?? 2) / 10000
    readonly property real pace: (least + most) / 2
    // the table as a stroke under way would leave it
    property var live: null
    readonly property string seam: (live ?? table).seam ?? ""
    readonly property int tapped: table.tapped ?? -1
    property var samples: []
    // field widths a second, smoothed
    property real speed: -1
    readonly property bool over: table.finished ?? false

    function place(along: real): var {
        const leg = legs.filter(one => one.begins <= along).pop() ?? legs[0];
        const on = leg ? Math.min(along - leg.begins, leg.length) / leg.length : 0;
        return leg ? Qt.point(leg.x + leg.dx * on, leg.y + leg.dy * on) : Qt.point(0, 0);
    }

    function begin(): void {
        samples = [];
        speed = -1;
    }

    function sample(x: real, y: real): void {
        const now = Math.floor(ms);
        const last = samples[samples.length - 1];
        if (over || last && now - last.ms < 60)
            return;
        const at = {
            "x": Math.max(0, Math.min(1, x / field.width)),
            "y": Math.max(0, Math.min(1, y / field.width)),
            "ms": now
        };
        samples.push(at);
        const early = samples[Math.max(0, samples.length - 9)];
        if (at.ms > early.ms + 200)
            speed = Math.hypot(at.x - early.x, at.y - early.y) * 1000 / (at.ms - early.ms);
        if (samples.length % 4 === 0)
            live = foretell ? foretell(stroke()) : null;
    }

    function stroke(): var {
        const told = samples.map(one => Math.round(one.x * 1000) + "," + Math.round(one.y * 1000) + "," + one.ms);
        return {
            "stroke": told.join(" "),
            "ms": String(samples[samples.length - 1]?.ms ?? Math.floor(ms))
        };
    }

    function tapNext(): void {
        moved({
            "tap": String(tapped + 1)
        });
    }

    // an arrow along the seam goes to its next mark, one against it does not
    function steer(event: var): void {
        const way = ({
                [Qt.Key_Left]: Qt.point(-1, 0),
                [Qt.Key_Right]: Qt.point(1, 0),
                [Qt.Key_Up]: Qt.point(0, -1),
                [Qt.Key_Down]: Qt.point(0, 1)
            })[event.key];
        const taps = [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(event.key);
        event.accepted = !over && (taps || way !== undefined);
        if (!event.accepted || event.isAutoRepeat)
            return;
        const next = Math.max(1, tapped + 1);
        const from = place((next - 1) / marks * whole);
        const to = place(next / marks * whole);
        if (taps || way.x * (to.x - from.x) + way.y * (to.y - from.y) > 0)
            tapNext();
    }

    function end(): void {
        const far = samples.some(one => Math.hypot(one.x - samples[0].x, one.y - samples[0].y) > 0.02);
        if (samples.length > 1 && far)
            moved(stroke());
        live = null;
        samples = [];
        speed = -1;
    }

    endsMs: (content.lasts_ms ?? 0) + 2000

    // how fast: too slow burns, too fast stays cold
    Rectangle {
        id: gauge

        readonly property real share: steady.speed < 0 ? 0.5 : Math.max(0.03, Math.min(0.97, 1 / 3 + (steady.speed - steady.least) / (steady.most - steady.least) / 3))

        border.color: Style.deep
        border.width: Style.mm(1)
        color: Style.sheet
        height: Style.mm(22)
        radius: Style.corner
        width: field.width
        x: field.x

        Rectangle {
            color: Style.rightWash
            height: parent.height - Style.mm(2)
            width: parent.width / 3
            x: width
            y: Style.mm(1)
        }

        Repeater {
            model: ["tortoise", "check-bold", "rabbit"]

            Icon {
                required property int index
                required property string modelData

                color: index === 1 ? Style.right : Style.notYet
                name: modelData
                size: Style.mm(14)
                x: gauge.width * (index * 2 + 1) / 6 - width / 2
                y: (gauge.height - height) / 2
            }
        }

        Rectangle {
            color: Style.ink
            height: parent.height + Style.mm(6)
            radius: width / 2
            visible: steady.speed >= 0
            width: Style.mm(5)
            x: gauge.share * parent.width - width / 2
            y: -Style.mm(3)

            Behavior on x {
                enabled: !Style.still

                NumberAnimation {
                    duration: 120
                }
            }
        }
    }

    Rectangle {
        id: field

        readonly property real room: steady.height - gauge.height - Style.gap - (steady.width < steady.height ? done.height + Style.gap : 0)
        readonly property real across: (steady.table.width ?? 500) / 10000 * width

        activeFocusOnTab: true
        color: Style.wash
        height: width * 0.6
        objectName: "field"
        radius: Style.corner
        width: Math.min(steady.width, room / 0.6)
        // beside it stands what ends the round, where there is no room below
        x: Math.max(0, Math.min((steady.width - width) / 2, steady.width - width - (steady.width < steady.height ? 0 : done.width + Style.gap)))
        y: gauge.height + Style.gap

        Accessible.focusable: true
        Accessible.role: Accessible.Graphic
        Keys.onPressed: event => steady.steer(event)

        FocusRing {
            shown: field.activeFocus
        }

        // plain items, leg by leg: a stroked path costs software rendering a whole frame
        Repeater {
            model: steady.legs.length

            Rectangle {
                required property int index
                readonly property var leg: steady.legs[index]

                antialiasing: true
                color: Style.sheet
                height: field.across
                radius: height / 2
                rotation: Math.atan2(leg.dy, leg.dx) * 180 / Math.PI
                width: leg.length * field.width + height
                x: (leg.x + leg.dx / 2) * field.width - width / 2
                y: (leg.y + leg.dy / 2) * field.width - height / 2
            }
        }

        Repeater {
            model: 2 * steady.cells

            Rectangle {
                required property int index
                readonly property point at: steady.place(index / 2 / steady.cells * steady.whole)

                color: Style.line
                height: Style.mm(2)
                radius: height / 2
                width: height
                x: at.x * field.width - width / 2
                y: at.y * field.width - height / 2
            }
        }

        // the seam, cell by cell: even, cold, burnt, beside
        Repeater {
            model: steady.cells

            Rectangle {
                id: bead

                required property int index
                readonly property string kind: steady.seam[index] ?? "."
                readonly property point at: steady.place((index + 0.5) / steady.cells * steady.whole)
                readonly property real wide: field.across * (kind === "e" ? 0.62 : kind === "b" ? 0.92 : kind === "c" ? 0.3 : 0.36)

                border.color: Style.deep
                border.width: kind === "o" ? Style.mm(1) : 0
                color: kind === "e" ? Style.main : kind === "b" ? Style.ink : kind === "c" ? Style.go : "transparent"
                height: wide
                radius: wide / 2
                visible: kind !== "."
                width: wide
                x: at.x * field.width - wide / 2
                y: at.y * field.width - wide / 2
            }
        }

        Repeater {
            model: steady.marks + 1

            Item {
                id: mark

                required property int index
                readonly property point at: steady.place(index / steady.marks * steady.whole)
                readonly property bool next: index === steady.tapped + 1 && !steady.over && (steady.seam[Math.min(steady.cells - 1, Math.max(0, index * 4 - 1))] ?? ".") === "."

                height: Style.mm(next ? 22 : 5)
                objectName: "mark-" + index
                visible: next || index === steady.marks
                width: height
                x: at.x * field.width - width / 2
                y: at.y * field.width - height / 2

                Rectangle {
                    anchors.fill: parent
                    border.color: Style.paper
                    border.width: Style.mm(1.5)
                    color: Style.go
                    radius: width / 2
                }

                Icon {
                    anchors.centerIn: parent
                    color: Style.paper
                    name: mark.index ? "circle-medium" : "play"
                    size: Style.mm(13)
                    visible: mark.next
                }
            }
        }

        // where a steady hand would be by now
        Rectangle {
            id: spark

            readonly property real since: steady.samples.length ? steady.samples[0].ms : 0
            readonly property point at: steady.place(Math.min(steady.whole, demo.along))

            color: Style.glow
            border.color: Style.deep
            border.width: Style.mm(1)
            height: Style.mm(14)
            radius: height / 2
            visible: steady.ghost !== ""
            width: height
            x: at.x * field.width - width / 2
            y: at.y * field.width - height / 2
        }

        GhostHand {
            shown: steady.ghost !== ""
            x: spark.x + spark.width / 2 - Style.mm(6)
            y: spark.y + spark.height / 2
        }

        NumberAnimation {
            id: demo

            property real along: 0

            duration: 2600
            from: 0
            property: "along"
            running: steady.ghost !== "" && !Style.still
            target: demo
            to: steady.pace * 2.6
        }

        PointHandler {
            id: finger

            acceptedDevices: PointerDevice.AllDevices
            enabled: !steady.over

            onActiveChanged: {
                if (active) {
                    steady.begin();
                    steady.sample(point.position.x, point.position.y);
                } else {
                    steady.end();
                }
            }
            onPointChanged: if (active)
                steady.sample(point.position.x, point.position.y)
        }

        TapHandler {
            // takes no finger for itself: the stroke needs it
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 3600

            onTapped: point => {
                const next = steady.tapped + 1;
                const at = steady.place(next / steady.marks * steady.whole);
                const away = Math.hypot(point.position.x - at.x * field.width, point.position.y - at.y * field.width);
                const still = Math.hypot(point.position.x - point.pressPosition.x, point.position.y - point.pressPosition.y);
                if (away < Style.mm(14) && still < Style.mm(6))
                    steady.tapNext();
            }
        }
    }

    BigButton {
        id: done

        height: Style.target * 1.4
        icon: "check-bold"
        live: !steady.over
        objectName: "done"
        primary: true
        text: qsTr("Done")
        visible: live && (steady.table.seam ?? "").replace(/\./g, "") !== "" && !steady.live
        width: Style.mm(62)
        x: steady.width < steady.height ? steady.width - width : Math.min(steady.width - width, field.x + field.width + Style.gap)
        y: steady.height - height

        onActivated: steady.moved({
            "done": "yes"
        })
    }

    // a finger that rests burns: samples come while it lies still, too
    Timer {
        interval: 100
        repeat: true
        running: finger.active && !steady.over

        onTriggered: steady.sample(finger.point.position.x, finger.point.position.y)
    }
}
