pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"

// One chart with its question and what its numbers mean; walked to by keys, read out as a list.
Sheet {
    id: card

    required property var chart
    readonly property var kinds: ({
            "bars": bars,
            "line": line,
            "stacks": stacks,
            "heat": heat
        })

    activeFocusOnTab: true

    Accessible.description: said()
    Accessible.focusable: true
    Accessible.name: chart.title ?? ""
    Accessible.role: Accessible.Chart

    function said(): string {
        const rows = chart.rows ?? [];
        if (chart.type === "line")
            return chart.names.map((name, at) => name + ": " + HubLook.num(chart.points[at])).join("; ");
        if (chart.type === "heat")
            return rows.map(row => row.name + ": " + chart.columns.map((hour, at) => hour + " " + row.values[at]).join(", ")).join("; ");
        if (chart.type === "stacks")
            return rows.map(row => row.name + ": " + row.pieces.map(piece => piece.name + " " + piece.told).join(", ")).join("; ");
        return rows.map(row => row.name + ": " + row.told + (row.note ? ", " + row.note : "")).join("; ");
    }

    FocusRing {
        shown: card.activeFocus
    }

    Note {
        id: title

        elide: Text.ElideRight
        heavy: 900
        maximumLineCount: 1
        size: 17
        text: card.chart.title ?? ""
        width: card.width - HubLook.px(28)
        x: HubLook.px(14)
        y: HubLook.px(11)
    }

    Loader {
        id: drawn

        height: meaning.y - y - HubLook.px(4)
        sourceComponent: card.kinds[card.chart.type] ?? null
        width: card.width - HubLook.px(28)
        x: HubLook.px(14)
        y: HubLook.px(40)
    }

    Note {
        id: meaning

        color: HubLook.soft
        elide: Text.ElideRight
        lineHeight: 1
        maximumLineCount: 3
        size: 11.5
        text: card.chart.meaning ?? ""
        width: card.width - HubLook.px(28)
        x: HubLook.px(14)
        y: card.height - (text ? height : 0) - HubLook.px(10)
    }

    Component {
        id: bars

        BarsChart {
            chart: card.chart
        }
    }

    Component {
        id: line

        LineChart {
            chart: card.chart
        }
    }

    Component {
        id: stacks

        StacksChart {
            chart: card.chart
        }
    }

    Component {
        id: heat

        HeatChart {
            chart: card.chart
        }
    }
}
