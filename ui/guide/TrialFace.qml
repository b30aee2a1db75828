pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../parts"

// Above every screen while all is tried: a ribbon in the dead edge, a mark with a number for every
// touch, and the code of a prize to try a desk with. At the opening the ribbon is cut.
Item {
    id: face

    objectName: "trial-face"

    readonly property bool on: Doors.state === "trial"
    readonly property var now: Doors.now ?? ({})
    readonly property real tall: Style.mm(14)
    readonly property bool quiet: Station.screen === "Attract" && Guide.state === "closed"
    // every touch so far, and where the newest of them were
    property int touches: 0
    property list<var> marks: []
    property real cut: 0

    signal gone

    function mark(at: point): void {
        touches++;
        marks = [...marks.slice(-11), {
                "number": touches,
                "x": at.x,
                "y": at.y
            }];
        shine.restart();
    }

    onOnChanged: {
        if (on) {
            cutting.stop();
            cut = 0;
        } else {
            marks = [];
            cutting.start();
        }
    }

    NumberAnimation {
        id: cutting

        duration: Style.still ? 0 : 900
        easing.type: Easing.InCubic
        from: 0
        property: "cut"
        target: face
        to: 1

        onFinished: if (!face.on)
            face.gone()
    }

    Timer {
        id: shine

        interval: Style.stay
    }

    PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        enabled: face.on

        onActiveChanged: if (active)
            face.mark(point.position)
    }

    Repeater {
        // while somebody plays only the newest, and not for long: it hides what is played
        model: face.quiet ? face.marks.length : shine.running ? 1 : 0

        Fingerprint {
            required property int index
            readonly property int place: face.quiet ? index : face.marks.length - 1
            readonly property var at: face.marks[place] ?? ({})

            number: at.number ?? 0
            shining: shine.running && place === face.marks.length - 1
            x: Math.round((at.x ?? 0) - width / 2)
            y: Math.round((at.y ?? 0) - height / 2)
        }
    }

    Ribbon {
        visible: face.cut === 0
        width: parent.width

        Row {
            anchors.right: parent.right
            anchors.rightMargin: Style.mm(Style.portrait ? 3 : 46)

            Words {
                height: face.tall
                role: "sign"
                text: face.now.clock ?? ""
                verticalAlignment: Text.AlignVCenter
            }
        }

        Words {
            readonly property string until: (face.now.day === "today" ? "" : face.now.day === "tomorrow" ? qsTr("tomorrow") + " " : face.now.day + " ") + (face.now.at ?? "")

            anchors.horizontalCenter: parent.horizontalCenter
            height: face.tall
            objectName: "trial-says"
            role: "sign"
            text: Style.portrait ? qsTr("Trial until %1").arg(until) : qsTr("Trial until %1 · nothing is counted").arg(until)
            verticalAlignment: Text.AlignVCenter
        }
    }

    // cut: each half falls by itself
    Repeater {
        model: 2

        Ribbon {
            required property int index

            rotation: (index ? -1 : 1) * 24 * face.cut
            transformOrigin: index ? Item.Right : Item.Left
            visible: face.cut > 0
            width: face.width / 2
            x: index * face.width / 2
            y: Math.round(face.height * 0.5 * face.cut * face.cut) - Math.round(face.tall * face.cut)
        }
    }

    // a prize to try the desk with
    Rectangle {
        // for those who read the screen: what lies below is out of sight
        readonly property bool covers: true

        anchors.fill: parent
        anchors.topMargin: face.tall
        color: Style.paper
        visible: face.on && Doors.code !== ""

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Column {
            id: card

            anchors.centerIn: parent
            spacing: Style.mm(4)
            width: Math.min(Style.mm(300), parent.width - 2 * Style.edge)

            Words {
                color: Style.deep
                horizontalAlignment: Text.AlignHCenter
                role: "title"
                text: qsTr("A prize to try")
                width: parent.width
            }

            Drawing {
                address: Doors.code ? "image://qr/" + Doors.code : ""
                anchors.horizontalCenter: parent.horizontalCenter
                fillMode: Image.Pad
                height: Style.mm(100)
                objectName: "trial-qr"
                smooth: false
                width: height
            }

            Words {
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Scan it at the prize desk: the desk says that it is a trial and hands nothing over.")
                width: parent.width
            }

            BigButton {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: "check-bold"
                objectName: "trial-put-away"
                primary: true
                text: qsTr("Seen")

                onActivated: Doors.putAway()
            }
        }
    }

    component Ribbon: Rectangle {
        clip: true
        color: Style.site
        height: face.tall

        Row {
            spacing: Style.mm(3)
            x: Style.mm(3)

            Repeater {
                model: Style.portrait ? 2 : 4

                Stripe {
                }
            }
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: Style.mm(3)
            spacing: Style.mm(3)

            Repeater {
                model: Style.portrait ? 0 : 4

                Stripe {
                }
            }
        }
    }

    // a slanted bar, as round a building site
    component Stripe: Item {
        height: face.tall
        width: Style.mm(7)

        Rectangle {
            anchors.centerIn: parent
            color: Style.ink
            height: face.tall * 1.5
            rotation: 30
            width: Style.mm(5)
        }
    }
}
