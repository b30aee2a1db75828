pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// The desk at work: the field, the prize, the line, the stock.
Item {
    id: page

    required property var look
    required property string kind
    readonly property var told: Desk.told
    readonly property bool high: DeskLook.portrait
    readonly property real room: high ? width : shelves.x

    Plinth {
        id: plinth

        readonly property real side: DeskLook.px(page.high ? 340 : 430)

        height: side
        icon: page.kind === "rest" ? "qrcode-scan" : ""
        kind: page.kind
        look: page.look
        picture: page.told?.picture ?? ""
        width: side
        x: DeskLook.px(page.high ? 60 : 52)
        y: page.high ? DeskLook.px(6) : Math.max(DeskLook.px(24), (page.height - side) / 2 - DeskLook.px(20))
    }

    Sign {
        id: sign

        height: DeskLook.px(page.high ? 190 : 120)
        kind: page.kind
        look: page.look
        x: page.high ? plinth.x + plinth.width + DeskLook.px(80) : plinth.x + plinth.width + DeskLook.px(38)
        y: page.high ? plinth.y + (plinth.height - height) / 2 : DeskLook.px(10)
    }

    Verdict {
        kind: page.kind
        look: page.look
        told: page.told
        width: page.high ? page.width - DeskLook.px(80) : page.room - x - DeskLook.px(16)
        x: page.high ? DeskLook.px(40) : sign.x
        y: page.high ? plinth.y + plinth.height + DeskLook.px(22) : sign.y + sign.height + DeskLook.px(18)
    }

    Shelves {
        id: shelves

        height: page.high ? DeskLook.px(310) : page.height - DeskLook.px(20)
        ink: page.look[3]
        width: page.high ? page.width - DeskLook.px(48) : DeskLook.px(300)
        x: page.high ? DeskLook.px(24) : page.width - width - DeskLook.px(20)
        y: page.high ? page.height - height - DeskLook.px(16) : 0
    }
}
