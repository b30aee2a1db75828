pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// The place of one of several: whose it is, its street that grows with each picture, what is asked
// there. A finger that came down here is of this place until it is lifted.
FocusScope {
    id: half

    required property int place
    // {step, lang, tongue, words, age, triad, houses, plots, found, note}
    required property var shown
    required property int ringMs
    readonly property string step: shown.step ?? ""
    readonly property var words: shown.words ?? ({})
    // three things stand one above the other
    readonly property bool tall: width < height
    readonly property var found: shown.found ?? ({})
    readonly property string named: (found.interests ?? []).join(found.level ? " = " : ", ")
    readonly property string title: ({
            "age": words.age,
            "triad": words.choose,
            "found": found.looking?.name ?? (found.many ? words.many : (found.today ?? "") + ": " + named),
            "note": words.take
        })[step] ?? ""
    readonly property color own: [Style.deep, Style.go, Style.right, Style.notYet][place] ?? Style.deep

    function pick(number: int): void {
        if (step === "triad" && ringMs === 0)
            (asked.item as HalfTriad)?.pick(number);
    }

    Accessible.name: qsTr("Place %1").arg(place + 1)
    Accessible.role: Accessible.Grouping

    onActiveFocusChanged: if (activeFocus && Style.keys)
        Together.touched(place)

    PointHandler {
        acceptedDevices: PointerDevice.AllDevices

        onActiveChanged: if (active)
            Together.touched(half.place)
    }

    Rectangle {
        anchors.fill: parent
        border.color: half.own
        border.width: Style.mm(0.8)
        color: Style.contrast ? Style.paper : Style.sheet
        radius: Style.corner
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.margins: Style.mm(4)
        enabled: half.ringMs === 0
        // who is asked whether they are still here reads nothing else
        visible: !ring.visible

        HalfHead {
            id: head

            own: half.own
            place: half.place
            shown: half.shown
            title: half.title
            width: parent.width
        }

        Words {
            id: title

            color: Style.deep
            role: "label"
            text: head.wide ? "" : half.title
            visible: text !== ""
            width: parent.width
            y: head.height + Style.mm(3)
        }

        Growing {
            id: street

            height: Math.round(Math.min(Style.mm(64), parent.height * 0.22))
            houses: half.shown.houses ?? []
            plots: half.shown.plots ?? 0
            visible: half.step === "triad" || half.step === "found"
            width: parent.width
            y: (title.visible ? title.y + title.height : head.height) + Style.mm(3)
        }

        Item {
            id: room

            height: parent.height - y
            width: parent.width
            y: street.visible ? street.y + street.height + Style.mm(4) : (title.visible ? title.y + title.height : head.height) + Style.gap

            Loader {
                active: half.step === "age"
                anchors.fill: parent

                sourceComponent: HalfAge {
                    groups: half.shown.age ?? []
                    place: half.place
                    tall: half.tall
                }
            }

            Loader {
                id: asked

                active: half.step === "triad"
                anchors.fill: parent

                sourceComponent: HalfTriad {
                    place: half.place
                    tall: half.tall
                    triad: half.shown.triad ?? ({})
                }
            }

            Loader {
                active: half.step === "found"
                anchors.fill: parent

                sourceComponent: HalfFound {
                    found: half.found
                    place: half.place
                    tall: half.tall
                    words: half.words
                }
            }

            Loader {
                active: half.step === "note"
                anchors.fill: parent

                sourceComponent: HalfNote {
                    doubt: half.found.doubt ?? ""
                    note: half.shown.note ?? ({})
                    place: half.place
                    tall: half.tall
                    words: half.words
                }
            }
        }
    }

    HalfRing {
        id: ring

        anchors.fill: parent
        leftMs: half.ringMs
        place: half.place
        visible: half.ringMs !== 0 && Station.ringMs === 0
        words: half.words
    }
}
