pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import ui
import ui.bridge
import "../parts"

// The window of the prize desk: whose it is, the page, the line for the queue.
Window {
    id: main

    readonly property var told: Desk.told
    readonly property bool working: Desk.page === "desk"
    readonly property string kind: working && told ? told.kind : "rest"
    readonly property var look: DeskLook.fields[kind]
    // set by whoever takes the window down
    property bool done: false

    color: "#FBF6EC"
    height: 768
    title: "kiosk desk"
    width: 1366

    // a window that closes with a frame still asked for takes the program with it: end first
    onClosing: event => {
        event.accepted = done;
        if (!done)
            Qt.exit(0);
    }
    // an Enter after an answer is for the answer, not for a button the keys had walked to
    onToldChanged: root.forceActiveFocus()
    onWorkingChanged: root.forceActiveFocus()

    Component.onCompleted: {
        Style.ground = root;
        Style.windowWidth = Qt.binding(() => main.width);
        Style.windowHeight = Qt.binding(() => main.height);
        Style.screenHeight = Qt.binding(() => main.height);
        DeskLook.windowWidth = Qt.binding(() => main.width);
        DeskLook.windowHeight = Qt.binding(() => main.height);
    }

    FocusScope {
        id: root

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            Style.keys = true;
            const back = event.key === Qt.Key_Left || event.key === Qt.Key_Up;
            if (event.key === Qt.Key_Escape)
                Desk.page === "desk" ? Desk.next() : Desk.cancel();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                Desk.enter();
            else if (back || event.key === Qt.Key_Right || event.key === Qt.Key_Down)
                walk(!back);
            else
                return;
            event.accepted = true;
        }

        function walk(onward: bool): void {
            const from = root.Window.activeFocusItem ?? root;
            const to = from.nextItemInFocusChain(onward);
            if (to)
                to.forceActiveFocus(onward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        Field {
            anchors.fill: parent
            look: main.look
        }

        Item {
            id: head

            height: DeskLook.px(92)
            width: parent.width

            Said {
                color: main.look[3]
                heavy: 900
                objectName: "whose"
                size: 24
                text: qsTr("Prize desk %1").arg(Desk.place.id ?? "")
                x: DeskLook.px(28)
                y: DeskLook.px(18)
            }

            Said {
                color: main.look[3]
                size: 15
                text: (Desk.place.festival ?? "") + ((Desk.place.day ?? 0) > 0 ? " · " + qsTr("day %1").arg(Desk.place.day) : "")
                x: DeskLook.px(28)
                y: DeskLook.px(50)
            }

            Row {
                anchors.right: parent.right
                anchors.rightMargin: DeskLook.px(20)
                spacing: DeskLook.px(8)
                y: DeskLook.px(16)

                Said {
                    color: main.look[3]
                    heavy: 900
                    rightPadding: DeskLook.px(16)
                    size: 34
                    text: Desk.place.now ?? ""
                    wrapMode: Text.NoWrap
                }

                Repeater {
                    model: Desk.languages.length

                    Act {
                        required property int index
                        readonly property var language: Desk.languages[index] ?? ({})
                        readonly property bool spoken: language.code === Desk.lang

                        ground: main.look[0]
                        height: DeskLook.px(50)
                        ink: main.look[3]
                        label: language.name ?? ""
                        objectName: "lang-" + language.code
                        primary: spoken
                        size: 17
                        text: language.label ?? ""
                        width: DeskLook.px(64)

                        onActivated: Desk.chooseLanguage(language.code)
                    }
                }
            }
        }

        BookMark {
            ink: main.look[3]
            visible: Desk.page !== "trouble"
            width: head.width - x - DeskLook.px(DeskLook.portrait ? 24 : 500)
            x: DeskLook.px(DeskLook.portrait ? 28 : 300)
            y: DeskLook.px(DeskLook.portrait ? 74 : 16)
        }

        Item {
            id: work

            anchors.bottom: queue.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom

            DeskPage {
                anchors.fill: parent
                kind: main.kind
                look: main.look
                visible: Desk.page === "desk"
            }

            PinPage {
                anchors.fill: parent
                visible: Desk.page === "pin"
            }

            SheetPage {
                anchors.fill: parent
                visible: Desk.page === "sheet"
            }

            DayPage {
                anchors.fill: parent
                visible: Desk.page === "day"
            }

            ShutPage {
                anchors.fill: parent
                visible: Desk.page === "shut" || Desk.page === "trouble"
            }
        }

        Queue {
            id: queue

            anchors.bottom: parent.bottom
            look: main.look
            wait: !main.working || main.kind === "amber"
            width: parent.width
        }

        // sees every touch, keeps none: the keys' ring goes
        PointHandler {
            acceptedDevices: PointerDevice.AllDevices

            onActiveChanged: if (active)
                Style.keys = false
        }
    }
}
