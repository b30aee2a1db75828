pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// An inspector's place for two: one thing under one lamp and two verdicts, or one gate that people
// come to from both its ends.
StageTable {
    id: inspector

    readonly property InspectorBench bench: ends.item as InspectorBench

    busy: bench?.busy ?? false
    secret: bench?.secret ?? false
    twoEnds: true

    Worker {
        id: worker

        stage: inspector
        who: inspector.content.worker ?? ""
    }

    over: Loader {
        id: ends

        anchors.fill: parent
        sourceComponent: inspector.content.gives ? gate : table_
    }

    Component {
        id: gate

        InspectorGate {
            stage: inspector
            worker: worker
        }
    }

    Component {
        id: table_

        InspectorBench {
            stage: inspector
            worker: worker
        }
    }
}
