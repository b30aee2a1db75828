pragma ComponentBehavior: Bound

import QtQuick
import ui
import "parts"

// Twin of kiosk/games/conveyor.py: things ride past; a tap on a bin sends the one that is aimed at.
GameTable {
    id: conveyor

    readonly property var rides: table.rides ?? []
    readonly property var sorted: table.sorted ?? []
    readonly property int gapMs: table.gap_ms ?? 1000
    readonly property int rideMs: table.ride_ms ?? 1000
    readonly property var bins: inOrder(content.bins)
    // rides gone, rides that have set out, and the one that leaves first
    readonly property int gone: Math.max(0, Math.floor((ms - rideMs) / gapMs) + 1)
    readonly property int out: Math.min(rides.length, Math.floor(ms / gapMs) + 1)
    readonly property int front: sorted.findIndex((bin, ride) => ride >= gone && ride < out && bin === "")
    property int chosen: -1
    readonly property int aimed: chosen >= gone && chosen < out && sorted[chosen] === "" ? chosen : front
    readonly property bool tight: bins.some(bin => Style.wordWidth("label", bin.text ?? "") > width / bins.length - Style.mm(20))
    readonly property int rows: bins.length > 2 && tight ? 2 : 1
    readonly property int across: Math.ceil(bins.length / rows)
    readonly property real binHeight: Math.min(Style.mm(62), Math.max(Style.dense, (height * 0.42 - (rows - 1) * Style.gap) / rows))
    readonly property real cardWidth: Math.min(Style.mm(112), (belt.width * gapMs / rideMs - Style.gap) / (1 - gapMs / rideMs))
    property string flash: ""

    function send(bin: string): void {
        if (aimed >= 0)
            moved({
                "ride": String(aimed),
                "bin": bin
            });
    }

    function rightBin(ride: string): string {
        return content.items?.[rides[Number(ride)]]?.bin ?? "";
    }

    function mood(bin: string): string {
        if (flash === "")
            return "open";
        if (rightBin(flash) === bin)
            return "settled";
        return sorted[Number(flash)] === bin ? "refused" : "open";
    }

    beginsMs: rideMs * 0.4
    endsMs: rides.length ? (rides.length - 1) * gapMs + rideMs : 0

    onTableChanged: if ((table.last ?? "") !== "" && flashed.last !== table.last) {
        flashed.last = table.last;
        flash = table.last;
        flashed.restart();
    }

    Timer {
        id: flashed

        property string last: ""

        interval: 1000

        onTriggered: conveyor.flash = ""
    }

    Rectangle {
        id: belt

        clip: true
        color: Style.line
        height: conveyor.height - tray.height - Style.gap
        radius: Style.corner
        width: conveyor.width

        Rectangle {
            color: Style.deep
            height: Style.mm(12)
            width: parent.width
            y: parent.height - height
        }

        Repeater {
            model: Math.ceil(belt.width / Style.mm(36)) + 1

            Rectangle {
                required property int index

                color: Style.main
                height: Style.mm(4)
                radius: height / 2
                width: Style.mm(18)
                x: (index - 1) * Style.mm(36) + (conveyor.ms * (belt.width + conveyor.cardWidth) / conveyor.rideMs) % Style.mm(36)
                y: belt.height - Style.mm(8)
            }
        }

        Repeater {
            model: conveyor.rides.length

            GameCard {
                id: card

                required property int index
                readonly property var item: conveyor.content.items?.[conveyor.rides[index]] ?? ({})
                readonly property bool here: index >= conveyor.gone && index < conveyor.out
                readonly property bool sent: (conveyor.sorted[index] ?? "") !== ""

                centred: true
                height: Math.min(belt.height - Style.mm(20), width * 1.2)
                // what is cut by the belt's ends is no place to tap
                live: !sent && x >= 0 && x + width <= belt.width
                mood: conveyor.aimed === index ? "picked" : "open"
                objectName: "ride-" + index
                opacity: sent ? 0 : 1
                picture: here ? item.picture ?? "" : ""
                scale: sent ? 0.4 : 1
                text: item.text ?? ""
                visible: here && opacity > 0
                width: conveyor.cardWidth
                x: here ? Math.round((belt.width + width) * (conveyor.ms - index * conveyor.gapMs) / conveyor.rideMs - width) : -width
                y: belt.height - Style.mm(14) - height + (sent ? belt.height / 2 : drag.active ? drag.activeTranslation.y : 0)

                Behavior on opacity {
                    NumberAnimation {
                        duration: Style.arrive
                    }
                }
                Behavior on scale {
                    NumberAnimation {
                        duration: Style.arrive
                    }
                }

                onActivated: conveyor.chosen = index

                DragHandler {
                    id: drag

                    enabled: !card.sent
                    target: null

                    onActiveChanged: if (active)
                        conveyor.chosen = card.index
                    else {
                        const at = tray.mapFromItem(null, centroid.scenePosition);
                        const under = tray.childAt(at.x, at.y) as GameCard;
                        if (under && conveyor.aimed === card.index)
                            under.activated();
                    }
                }
            }
        }
    }

    Flow {
        id: tray

        spacing: Style.gap
        width: conveyor.width
        y: conveyor.height - height

        Repeater {
            model: conveyor.bins.length

            GameCard {
                required property int index
                readonly property var bin: conveyor.bins[index] ?? ({})

                centred: true
                height: conveyor.binHeight
                live: true
                mood: conveyor.mood(bin.id ?? "")
                objectName: "bin-" + (bin.id ?? "")
                picture: bin.picture ?? ""
                pointed: conveyor.ghost !== "" && conveyor.ghost === bin.id
                text: bin.text ?? ""
                // a last bin alone in its row takes the whole row
                width: index === conveyor.bins.length - 1 && index % conveyor.across === 0 ? conveyor.width : Math.floor((conveyor.width - (conveyor.across - 1) * Style.gap) / conveyor.across)

                onActivated: conveyor.send(bin.id)
            }
        }
    }
}
