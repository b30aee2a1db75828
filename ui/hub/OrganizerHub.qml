pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import ui
import ui.bridge

// The organizer's window: the rail of pages, the page. All of it takes what is dropped on it.
Window {
    id: main

    // set by whoever takes the window down
    property bool done: false

    color: HubLook.paper
    height: 768
    title: "kiosk hub"
    width: 1366

    // a window that closes with a frame still asked for takes the program with it: end first
    onClosing: event => {
        event.accepted = done;
        if (!done)
            Hub.leave();
    }

    // what keys have come to is in sight, however long its list is
    onActiveFocusItemChanged: {
        for (let at = activeFocusItem?.parent ?? null; at; at = at.parent)
            if (at instanceof Flickable)
                root.show(at, activeFocusItem);
    }

    Component.onCompleted: {
        Style.ground = root;
        Style.windowWidth = Qt.binding(() => main.width);
        Style.windowHeight = Qt.binding(() => main.height);
        Style.screenHeight = Qt.binding(() => main.height);
        HubLook.windowWidth = Qt.binding(() => main.width);
        HubLook.windowHeight = Qt.binding(() => main.height);
    }

    FocusScope {
        id: root

        readonly property bool carded: chooser.visible || sides.visible
        // what had the keys when a card opened: they come back to it
        property Item before: null

        anchors.fill: parent
        focus: true

        // keys stay on an open card, as touches do: what lies behind has neither until it is shut
        onCardedChanged: {
            if (carded)
                before = main.activeFocusItem;
            canvas.enabled = !carded;
            if (before && !carded)
                before.forceActiveFocus(Qt.TabFocusReason);
        }

        Keys.onPressed: event => {
            Style.keys = true;
            const back = event.key === Qt.Key_Left || event.key === Qt.Key_Up;
            const onward = event.key === Qt.Key_Right || event.key === Qt.Key_Down;
            const page = event.key - Qt.Key_1;
            if (event.key === Qt.Key_Escape && carded)
                chooser.visible ? chooser.shut() : sides.shut();
            else if (event.modifiers & Qt.ControlModifier && page >= 0 && page < rail.pages.length && !carded)
                Hub.open(rail.pages[page].id);
            else if (back || onward)
                walk(onward);
            else
                return;
            event.accepted = true;
        }

        function show(list: Flickable, item: Item): void {
            const at = item.mapToItem(list.contentItem, 0, 0);
            if (at.y < list.contentY)
                list.contentY = at.y;
            else if (at.y + item.height > list.contentY + list.height)
                list.contentY = at.y + item.height - list.height;
        }

        function walk(onward: bool): void {
            const from = root.Window.activeFocusItem ?? root;
            const to = from.nextItemInFocusChain(onward);
            if (to)
                to.forceActiveFocus(onward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        Rectangle {
            color: HubLook.rail
            height: parent.height
            width: canvas.x + rail.width
        }

        // the composition of a laptop's screen, in the middle of whatever screen there is
        Item {
            id: canvas

            anchors.centerIn: parent
            height: HubLook.px(768)
            width: HubLook.px(1366)

            Rail {
                id: rail

                height: parent.height
                width: HubLook.px(188)
            }

            Loader {
                anchors.left: rail.right
                anchors.right: parent.right
                height: parent.height
                source: ({
                        "evening": "EveningPage.qml",
                        "sticks": "SticksPage.qml",
                        "see": "SeePage.qml",
                        "questions": "QuestionsPage.qml",
                        "report": "ReportPage.qml",
                        "prepare": "PreparePage.qml"
                    })[Hub.page] ?? "NoHubPage.qml"
            }
        }

        SidesCard {
            id: sides

            anchors.fill: parent
        }

        ChooserCard {
            id: chooser

            anchors.fill: parent
        }

        DropArea {
            id: dropping

            anchors.fill: parent

            onDropped: drop => {
                if (drop.hasUrls) {
                    Hub.drop(drop.urls);
                    drop.accept();
                }
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: HubLook.px(10)
                border.color: HubLook.go
                border.width: HubLook.px(4)
                color: "#E6FFFDF8"
                radius: HubLook.px(16)
                visible: dropping.containsDrag

                Note {
                    anchors.centerIn: parent
                    heavy: 900
                    size: 34
                    text: qsTr("Let go: it is poured in")
                }
            }
        }

        // sees every touch, keeps none: the keys' ring goes
        PointHandler {
            acceptedDevices: PointerDevice.AllDevices

            onActiveChanged: if (active)
                Style.keys = false
        }
    }
}
