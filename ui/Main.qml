import QtQuick
import QtQuick.Window
import ui
import ui.bridge
import "guide"
import "parts"

// The one window: the city behind, the current screen, what is always in view, the guide above.
Window {
    id: main

    readonly property var backless: ["Attract", "Street", "Goodbye", "Paused", "FirstStart", "Trouble"]
    readonly property var mute: ["Paused", "FirstStart", "Trouble"]
    readonly property var street: Station.street ?? ({})
    readonly property var preview: Station.preview ?? ({})
    readonly property Scene scene: stage.screen as Scene

    color: Style.paper
    height: 1080
    title: "kiosk"
    width: 1920

    Component.onCompleted: {
        Style.pxPerMm = Qt.binding(() => Station.pxPerMm);
        Style.windowWidth = Qt.binding(() => main.width);
        Style.windowHeight = Qt.binding(() => main.height);
        Style.street = Qt.binding(() => main.street.id ?? "metallurgists");
        stage.show(Station.screen);
    }

    Connections {
        function onScreenChanged(): void {
            stage.show(Station.screen);
        }

        target: Station
    }

    FocusScope {
        id: root

        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            Style.keys = true;
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
            drifting: Station.screen === "Attract" && Guide.state === "closed"
            height: parent.height * (Style.portrait ? 0.2 : 0.52)
            lit: main.preview.today ?? 0
            visible: main.scene !== null
            width: parent.width
            y: (main.scene?.ground ?? parent.height) - height
        }

        Item {
            anchors.fill: parent
            // a touch that ends the ring does no more than that
            enabled: Guide.state === "closed" && Guide.wipeS === 0 && Station.ringMs === 0

            Stage {
                id: stage

                anchors.fill: parent
            }

            BigButton {
                height: Style.card
                icon: "arrow-left"
                objectName: "back"
                stacked: true
                text: qsTr("Back")
                visible: !main.backless.includes(Station.screen)
                width: Style.rail
                x: Style.edge
                y: parent.height - Style.edge - height

                onActivated: Station.back()
            }

            LanguageBar {
                lang: Station.lang
                languages: Station.languages
                visible: !main.mute.includes(Station.screen)
                x: parent.width - width - Style.edge
                y: Style.edge

                onChosen: code => Station.chooseLanguage(code)
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
            y: Style.mm(1)

            Badge {
                text: qsTr("DEMO")
                visible: Station.demo
            }

            Badge {
                text: qsTr("Guide's play, not counted")
                visible: Station.guidePlays
            }
        }

        GuideFace {
            anchors.fill: parent
        }

        // sees every touch, keeps none
        Item {
            anchors.fill: parent

            PointHandler {
                acceptedDevices: PointerDevice.AllDevices

                onActiveChanged: if (active) {
                    Style.keys = false;
                    Station.touched();
                    Guide.touched();
                }
            }
        }
    }
}
