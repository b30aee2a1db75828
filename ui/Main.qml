import QtQuick
import QtQuick.Window
import ui
import ui.bridge
import "city"
import "guide"
import "parts"

// The one window: the city behind, the current screen, what is always in view, the guide above.
Window {
    id: main

    readonly property var backless: ["Attract", "Street", "Goodbye", "Excursion", "Bracket", "Paused", "Closed", "FirstStart", "Trouble"]
    readonly property var mute: ["Paused", "Closed", "FirstStart", "Trouble"]
    readonly property var street: Station.street ?? ({})
    readonly property var beside: Together.sides ?? []
    readonly property Scene scene: stage.screen as Scene
    // set by whoever takes the window down
    property bool done: false
    // all is tried, or the ribbon that said so still falls
    property bool trial: false
    // over the full screen: nobody but a guide or a signal takes it down
    property bool held: false
    // the first picture has been seen for a while
    property bool rested: false

    color: Style.paper
    height: 1080
    title: "kiosk"
    width: 1920

    // a window that closes with a frame still asked for takes the program with it: end first
    onClosing: event => {
        event.accepted = done;
        if (!done && !held)
            Qt.exit(0);
    }

    Component.onCompleted: {
        Style.ground = work;
        Style.pxPerMm = Qt.binding(() => Station.pxPerMm);
        Style.windowWidth = Qt.binding(() => work.width);
        Style.windowHeight = Qt.binding(() => work.height);
        Style.barWidth = Qt.binding(() => bar.width);
        Style.screenHeight = Qt.binding(() => root.height);
        // pages that are not for a child keep their own size
        Style.textScale = Qt.binding(() => Guide.state === "closed" && !Kit.isOpen && !Placing.isOpen && !main.mute.includes(Station.screen) ? Comfort.textScale : 1);
        Style.contrast = Qt.binding(() => Comfort.contrast);
        Style.still = Qt.binding(() => Comfort.still);
        Style.calm = Qt.binding(() => Comfort.calm);
        Style.several = Qt.binding(() => Station.screen === "Together" ? main.beside.length : 1);
        Style.street = Qt.binding(() => main.street.look ?? "");
        main.trial = Doors.state === "trial";
        stage.show(Station.screen);
    }

    Timer {
        interval: 3000
        running: true

        onTriggered: main.rested = true
    }

    Timer {
        interval: 60000
        repeat: true
        running: true

        onTriggered: Style.minutes++
    }

    // the clock of animations takes two ticks to start: it runs from when a finger comes down
    FrameAnimation {
        running: wound.running
    }

    Timer {
        id: wound

        interval: 1000
    }

    Connections {
        function onFingerChanged(): void {
            wound.restart();
        }

        target: Style
    }

    Connections {
        function onChanged(): void {
            main.trial = main.trial || Doors.state === "trial";
        }

        target: Doors
    }

    Connections {
        function onScreenChanged(): void {
            stage.show(Station.screen);
        }

        target: Station
    }

    FocusScope {
        id: root

        readonly property bool lying: Comfort.rotate % 180 === 0

        anchors.centerIn: parent
        focus: true
        height: lying ? main.height : main.width
        rotation: Comfort.rotate
        width: lying ? main.width : main.height

        // unlike a press, this comes by before whoever has the focus takes the key for itself
        Keys.onShortcutOverride: {
            Style.keys = true;
            if (Station.ringMs === 0)
                Station.touched();
        }
        Keys.onPressed: event => {
            Style.finger = Qt.point(work.width / 2, work.height / 2);
            const ring = Station.ringMs > 0;
            Station.touched();
            Guide.touched();
            if (!ring)
                keyboard.press(event);
        }

        Keyboard {
            id: keyboard

            room: stage.screen as Room
            root: root
        }

        City {
            drifting: Station.screen === "Attract" && Guide.state === "closed" && !Style.still
            height: Style.city
            lit: Station.lit
            visible: work.y > 0 || main.scene !== null && !main.scene.own && !Style.contrast
            // a station that comes to rest has nobody waiting for the day's street
            wanted: visible || main.rested
            width: parent.width
            windows: main.street.windows ?? []
            y: (work.y || (main.scene?.ground ?? parent.height)) - height
        }

        // above the working area the city invites, too
        Item {
            enabled: Station.screen === "Attract" && Guide.state === "closed"
            height: work.y
            width: parent.width

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 3600

                onTapped: Station.touchAttract("sky")
            }
        }

        Rectangle {
            anchors.fill: work
            color: Style.paper
            visible: work.y > 0
        }

        // all that hands need; on a high screen it may be its lower part
        Item {
            id: work

            height: parent.height - y
            width: parent.width
            y: Style.reachTop(Comfort.reach, Comfort.floorMm, root.width, root.height)
            // a touch that ends the ring does no more than that
            enabled: Guide.state === "closed" && !Kit.isOpen && !Placing.isOpen && Guide.wipeS === 0 && Station.ringMs === 0

            Stage {
                id: stage

                anchors.fill: parent
                enabled: !Comfort.open
                visible: !sheet.lies
            }

            BigButton {
                height: Style.card
                icon: "arrow-left"
                objectName: "back"
                stacked: true
                text: qsTr("Back")
                visible: !main.backless.includes(Station.screen) && !Comfort.open
                width: Style.rail
                x: Style.edge
                y: parent.height - Style.edge - height

                onActivated: Station.back()
            }

            Row {
                id: bar

                layoutDirection: Qt.RightToLeft
                transform: Translate {
                    x: Style.orbit.x
                    y: Style.orbit.y
                }
                spacing: Style.gap
                visible: !main.mute.includes(Station.screen)
                x: parent.width - width - Style.edge
                y: Style.edge
                z: 1

                LanguageBar {
                    lang: Station.lang
                    languages: Station.languages

                    onChosen: code => Station.chooseLanguage(code)
                }

                BigButton {
                    colour: Comfort.chosen ? Style.deep : Style.sheet
                    height: Style.target
                    icon: "human-handsup"
                    label: qsTr("Make it comfortable")
                    letters: Comfort.chosen ? Style.paper : Style.ink
                    objectName: "comfort"
                    rim: Comfort.chosen ? Style.deep : Style.line
                    text: ""
                    visible: Station.screen !== "Goodbye" && Station.screen !== "Excursion"
                    width: Style.mm(24)

                    onActivated: Comfort.open ? Comfort.hide() : Comfort.show()
                }
            }

            ComfortSheet {
                id: sheet

                anchors.fill: parent
            }

            IdleRing {
                anchors.fill: parent
                leftMs: Station.ringMs
                visible: Station.ringMs > 0
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Style.mm(3)
            transform: Translate {
                x: Style.orbit.x
                y: Style.orbit.y
            }
            y: Style.mm(1)

            Badge {
                text: qsTr("DEMO")
                visible: Station.demo && !practice.visible
            }

            Badge {
                text: qsTr("Guide's play, not counted")
                visible: Station.guidePlays && !main.trial && !practice.visible
            }
        }

        GuideFace {
            anchors.fill: work
        }

        PracticeBadge {
            id: practice

            anchors.horizontalCenter: parent.horizontalCenter
            y: Style.mm(1)
        }

        Loader {
            id: tried

            active: main.trial
            anchors.fill: parent
            source: "guide/TrialFace.qml"
        }

        Connections {
            function onGone(): void {
                main.trial = false;
            }

            target: tried.item as TrialFace
        }

        Loader {
            id: draft

            active: Draft.following
            anchors.fill: parent

            Component.onCompleted: setSource("draft/DraftLayer.qml", {
                "looked": root
            })
        }

        // sees every touch but a guide's gesture at the edge, keeps none
        Item {
            anchors.fill: parent
            anchors.margins: Style.dead

            PointHandler {
                acceptedDevices: PointerDevice.AllDevices

                onActiveChanged: if (active) {
                    Style.keys = false;
                    Style.finger = parent.mapToItem(work, point.position);
                    Station.touched();
                    Excursion.touched();
                    Bracket.touched();
                    Guide.touched();
                }
            }
        }
    }
}
