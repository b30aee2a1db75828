import QtQuick
import ui

// Where the current screen stands. The one before is gone at once, so no second tap can reach it.
Item {
    id: stage

    readonly property alias screen: loader.item

    function show(name: string): void {
        if (loader.source.toString() === String(Qt.resolvedUrl("screens/" + name + ".qml")))
            return;
        loader.setSource(Qt.resolvedUrl("screens/" + name + ".qml"));
        arrival.restart();
        loader.forceActiveFocus();
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }

    NumberAnimation {
        id: arrival

        duration: Style.arrive
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: loader
        to: 1
    }
}
