pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// The hall from above: its drawing or a plain plan, what stands in it, and the way through it.
Item {
    id: plan

    // as Around.map tells it
    required property var map
    readonly property var way: map.way ?? ({})
    readonly property var steps: way.steps ?? []
    readonly property real metre: Math.min(width / Math.max(1, map.width ?? 1), height / Math.max(1, map.height ?? 1))
    readonly property real originX: (width - (map.width ?? 0) * metre) / 2
    readonly property real originY: (height - (map.height ?? 0) * metre) / 2
    // signs keep their size as far as a small hall leaves room for them
    readonly property real sign: Math.min(Style.mm(15), Math.max(Style.mm(8), metre * 4))
    readonly property var icons: ({
            "desk": "gift",
            "stage": "drama-masks",
            "toilet": "human-male-female",
            "exit": "exit-run",
            "first-aid": "medical-bag",
            "lift": "elevator-passenger",
            "lost-children": "human-child"
        })

    signal streetWanted(string street)

    function px(x: real): real {
        return Math.round(originX + x * metre);
    }

    function py(y: real): real {
        return Math.round(originY + y * metre);
    }

    Rectangle {
        border.color: Style.line
        border.width: Style.border
        color: Style.contrast ? "#FFFFFF" : "#EFE4CC"
        height: (plan.map.height ?? 0) * plan.metre
        radius: Style.corner
        width: (plan.map.width ?? 0) * plan.metre
        x: plan.originX
        y: plan.originY
    }

    Drawing {
        address: plan.map.drawing ?? ""
        fillMode: Image.Stretch
        height: (plan.map.height ?? 0) * plan.metre
        visible: address !== ""
        width: (plan.map.width ?? 0) * plan.metre
        x: plan.originX
        y: plan.originY
    }

    Repeater {
        model: plan.map.blocks ?? []

        Touchable {
            id: block

            required property var modelData
            readonly property var hue: Style.hues[modelData.look] ?? Style.hues["metallurgists"]

            colour: hue[2]
            height: modelData.height * plan.metre
            label: modelData.name
            objectName: "block-" + modelData.street
            rim: hue[0]
            thickness: Style.mm(1)
            width: modelData.width * plan.metre
            x: plan.px(modelData.x)
            y: plan.py(modelData.y)

            onActivated: plan.streetWanted(modelData.street)

            Image {
                readonly property real tall: Math.max(1, Math.round(Math.min(block.height * 0.8, block.width * 0.5)))

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(1)
                anchors.horizontalCenter: parent.horizontalCenter
                fillMode: Image.Pad
                height: tall
                horizontalAlignment: Image.AlignLeft
                source: Icons.look("streets/" + block.modelData.look + "/skyline.svg")
                sourceSize.height: tall
                width: block.width - Style.mm(2)
            }
        }
    }

    // screens are small signs in their street's hue
    Repeater {
        model: (plan.map.points ?? []).filter(one => one.kind === "station")

        Rectangle {
            required property var modelData

            border.color: Style.paper
            border.width: Math.max(1, Style.mm(0.4))
            color: (Style.hues[modelData.look] ?? Style.hues["metallurgists"])[1]
            height: Math.max(4, plan.metre * 1.1)
            radius: Style.mm(0.6)
            width: Math.max(6, plan.metre * 1.6)
            x: plan.px(modelData.x) - width / 2
            y: plan.py(modelData.y) - height / 2
        }
    }

    Repeater {
        model: plan.steps.length

        Leg {
            from: index === 0 ? plan.way : plan.steps[index - 1]
            to: plan.steps[index]
        }
    }

    Repeater {
        model: (plan.map.points ?? []).filter(one => one.kind in plan.icons)

        Rectangle {
            id: service

            required property var modelData
            readonly property bool desk: modelData.kind === "desk"
            readonly property bool aid: modelData.kind === "first-aid" || modelData.kind === "exit"

            border.color: Style.paper
            border.width: Style.mm(0.8)
            color: desk ? "#B3261E" : aid ? "#1B6B3A" : Style.go
            height: plan.sign
            radius: Style.mm(2)
            width: height
            x: plan.px(modelData.x) - width / 2
            y: plan.py(modelData.y) - height / 2

            Icon {
                anchors.centerIn: parent
                color: "#FFFFFF"
                name: plan.icons[service.modelData.kind]
                size: parent.height * 0.72
            }
        }
    }

    Repeater {
        model: plan.map.shut ?? []

        Rectangle {
            required property var modelData

            color: "#FFFFFF"
            height: plan.sign
            radius: height / 2
            width: height
            x: plan.px(modelData.x) - width / 2
            y: plan.py(modelData.y) - height / 2

            Icon {
                anchors.centerIn: parent
                color: "#B3261E"
                name: "cancel"
                size: parent.height
            }
        }
    }

    Repeater {
        model: plan.steps.length

        StepNumber {
            required property int index
            readonly property var from: index === 0 ? plan.way : plan.steps[index - 1]
            readonly property var to: plan.steps[index]

            number: index + 1
            x: plan.px((from.x + to.x) / 2) - width / 2
            y: plan.py((from.y + to.y) / 2) - height / 2
        }
    }

    // where it leads
    Rectangle {
        border.color: Style.ink
        border.width: Style.mm(1.4)
        color: "transparent"
        height: plan.sign * 1.5
        radius: height / 2
        visible: plan.map.goal?.x !== undefined
        width: height
        x: plan.px(plan.map.goal?.x ?? 0) - width / 2
        y: plan.py(plan.map.goal?.y ?? 0) - height / 2
    }

    // you are here: the point of the pin is where the screen stands; its light sets it off from
    // what is drawn below it
    Rectangle {
        anchors.centerIn: pin
        color: Style.lamp
        height: pin.height * 1.2
        radius: height / 2
        visible: pin.visible
        width: height
    }

    Icon {
        id: pin

        color: "#C23616"
        name: "map-marker-account"
        size: Style.mm(18)
        visible: plan.map.here?.x !== undefined
        x: plan.px(plan.map.here?.x ?? 0) - width / 2
        y: plan.py(plan.map.here?.y ?? 0) - height * 0.92
    }

    component Leg: Item {
        id: leg

        required property int index
        property var from: ({})
        property var to: ({})
        readonly property bool across: Math.abs((to.x ?? 0) - (from.x ?? 0)) >= Math.abs((to.y ?? 0) - (from.y ?? 0))
        readonly property real start: across ? Math.min(plan.px(from.x ?? 0), plan.px(to.x ?? 0)) : Math.min(plan.py(from.y ?? 0), plan.py(to.y ?? 0))
        readonly property real end: across ? Math.max(plan.px(from.x ?? 0), plan.px(to.x ?? 0)) : Math.max(plan.py(from.y ?? 0), plan.py(to.y ?? 0))
        readonly property real dash: Style.mm(5)

        Rectangle {
            color: "#FFFFFF"
            height: leg.across ? Style.mm(4.5) : leg.end - leg.start + Style.mm(4.5)
            radius: Style.mm(2.2)
            width: leg.across ? leg.end - leg.start + Style.mm(4.5) : Style.mm(4.5)
            x: (leg.across ? leg.start : plan.px(leg.from.x ?? 0)) - Style.mm(2.25)
            y: (leg.across ? plan.py(leg.from.y ?? 0) : leg.start) - Style.mm(2.25)
        }

        Repeater {
            model: Math.floor((leg.end - leg.start) / (leg.dash * 1.6))

            Rectangle {
                required property int index
                readonly property real at: leg.start + (index + 0.3) * leg.dash * 1.6

                color: "#C23616"
                height: leg.across ? Style.mm(2) : leg.dash
                radius: Style.mm(1)
                width: leg.across ? leg.dash : Style.mm(2)
                x: leg.across ? at : plan.px(leg.from.x ?? 0) - width / 2
                y: leg.across ? plan.py(leg.from.y ?? 0) - height / 2 : at
            }
        }
    }
}
