import QtQuick
import QtQuick.Shapes
import ui
import ui.bridge
import "../parts"

// One station: how it stands by fill, icon, words and bar. Missing is dashed, revoked struck out.
Item {
    id: tile

    required property var told
    readonly property string state_: told.state ?? "missing"
    readonly property var look: HubLook.states[state_] ?? HubLook.states["missing"]
    readonly property bool gone: state_ === "missing"
    readonly property bool plain: state_ === "in"
    // what is whole, not here or not counted has no share to show, and more room for its name
    readonly property bool barred: !plain && !gone && state_ !== "revoked"

    objectName: "tile-" + (told.id ?? "")

    Accessible.name: (told.id ?? "") + ". " + (told.name ?? "") + ". " + (told.fetch || told.note || "")
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.fill: parent
        color: tile.look[2]
        radius: HubLook.px(6)
        visible: !tile.gone
    }

    Shape {
        anchors.fill: parent
        visible: tile.gone

        ShapePath {
            dashPattern: [3, 3]
            fillColor: "transparent"
            strokeColor: "#8F8470"
            strokeStyle: ShapePath.DashLine
            strokeWidth: HubLook.px(2)

            PathRectangle {
                height: tile.height - 2
                radius: HubLook.px(6)
                width: tile.width - 2
                x: 1
                y: 1
            }
        }
    }

    Note {
        color: tile.plain ? HubLook.ink : tile.look[1]
        font.strikeout: tile.state_ === "revoked"
        heavy: 900
        size: 15
        text: tile.told.id ?? ""
        x: HubLook.px(7)
        y: HubLook.px(3)
    }

    // at which news it stands, where anybody has taken some
    Row {
        objectName: "news-" + (tile.told.id ?? "")
        spacing: HubLook.px(2)
        visible: (tile.told.news ?? 0) > 0
        x: HubLook.px(44)
        y: HubLook.px(5)

        Icon {
            color: says.color
            name: "bullhorn"
            size: HubLook.px(12)
        }

        Note {
            id: says

            color: tile.told.behind ? "#8A4B00" : HubLook.soft
            heavy: 800
            size: 11.5
            text: tile.told.news ?? 0
        }
    }

    Icon {
        color: tile.plain ? HubLook.right : tile.look[1]
        name: tile.look[0]
        size: HubLook.px(17)
        x: tile.width - width - HubLook.px(5)
        y: HubLook.px(4)
    }

    Note {
        color: tile.plain ? HubLook.soft : tile.look[1]
        elide: Text.ElideRight
        heavy: tile.plain ? 600 : 800
        lineHeight: 0.82
        maximumLineCount: Math.max(1, Math.floor((tile.height - HubLook.px(tile.barred ? 26 : 17)) / HubLook.px(11.3)))
        objectName: "note-" + (tile.told.id ?? "")
        size: 10
        text: tile.told.note || tile.told.name || ""
        width: tile.width - x - HubLook.px(1)
        x: HubLook.px(5)
        y: HubLook.px(17)
    }

    Rectangle {
        color: HubLook.track
        height: HubLook.px(4)
        radius: height / 2
        visible: tile.barred
        width: tile.width - HubLook.px(14)
        x: HubLook.px(7)
        y: tile.height - HubLook.px(7)

        Rectangle {
            anchors.right: parent.right
            color: tile.plain ? HubLook.rightBar : tile.look[1]
            height: parent.height
            radius: height / 2
            width: parent.width * Math.max(0, Math.min(1, tile.told.share ?? 0))
        }
    }

    Touch {
        anchors.fill: parent
        activeFocusOnTab: live
        label: qsTr("%1: choose a branch").arg(tile.told.id ?? "")
        live: (tile.told.sides ?? 0) > 0
        objectName: "sides-" + (tile.told.id ?? "")
        visible: live

        onActivated: HubBoard.openSides(tile.told.id)
    }
}
