import QtQuick
import ui
import ui.bridge

// One line that says it, why, and what may be done now.
Column {
    id: verdict

    required property var told
    required property string kind
    required property var look
    readonly property color ink: look[3]
    readonly property string line: said(told)

    function said(told: var): string {
        switch (told?.result) {
        case "handed":
            return qsTr("Hand over: %1").arg(told.name);
        case "already":
            return told.when ? qsTr("Already handed out at %1").arg(told.when) : qsTr("Already handed out by this desk");
        case "elsewhere":
            return qsTr("This is for desk %1").arg(told.desk);
        case "another day":
            if (told.why === "begun")
                return qsTr("It has begun: nobody gets in any more");
            return told.why === "expired" ? qsTr("Too late: a code of day %1").arg(told.day) : qsTr("Too early: a code of day %1").arg(told.day);
        case "another festival":
            return qsTr("A code of another festival");
        case "revoked":
            return qsTr("%1 was revoked: the keeper's PIN").arg(told.station);
        case "trial":
            return qsTr("A trial: no prize to hand over");
        case "back":
            return qsTr("Taken back: %1").arg(told.name);
        case "refused":
            return refused(told);
        default:
            return qsTr("Scan a code");
        }
    }

    function refused(told: var): string {
        switch (told.why) {
        case "two codes":
            return qsTr("Two codes at once: scan them one by one");
        case "no station":
            return qsTr("The festival has no such station");
        case "signature":
        case "guess":
            return qsTr("No station made this code");
        case "guesses":
            return qsTr("Too many wrong codes: the keeper's PIN");
        case "book":
            return qsTr("The old book of this desk is missing: the keeper's PIN");
        case "second":
            return qsTr("%1 has two machines: the keeper's PIN").arg(told.station);
        case "no prize":
            return qsTr("Nothing to hand over on this code");
        case "expired":
            return qsTr("More than an hour ago: it stays handed out");
        default:
            return qsTr("Cannot be read: scan it again");
        }
    }

    function detail(told: var): string {
        if (!told)
            return qsTr("or type the short code under it, then Enter");
        if (told.soon)
            return qsTr("Another scan came too soon: scan it again");
        if (told.result === "back")
            return qsTr("The code is good again");
        if (told.result === "trial")
            return qsTr("Scanner and desk work");
        if (!told.station)
            return "";
        const day = told.day > 0 ? " · " + qsTr("day %1").arg(told.day) : "";
        return told.station + day + (kind === "amber" && told.name ? " · " + told.name : "");
    }

    spacing: DeskLook.px(18)

    Said {
        Accessible.name: verdict.line
        Accessible.role: Accessible.StaticText
        color: verdict.ink
        heavy: 900
        objectName: "line"
        size: text.length > 34 ? 40 : 50
        text: verdict.line
        width: parent.width
    }

    Said {
        color: verdict.ink
        objectName: "detail"
        size: 20
        text: verdict.detail(verdict.told)
        visible: text !== ""
        width: parent.width
    }

    // the short code as far as it is typed
    Rectangle {
        border.color: verdict.ink
        border.width: DeskLook.px(3)
        color: DeskLook.sheet
        height: DeskLook.px(64)
        radius: DeskLook.px(14)
        visible: Desk.typed !== "" || verdict.kind === "rest"
        width: Math.min(parent.width, DeskLook.px(480))

        Said {
            anchors.verticalCenter: parent.verticalCenter
            heavy: 800
            objectName: "typed"
            size: 28
            text: Desk.typed.toUpperCase()
            wrapMode: Text.NoWrap
            x: DeskLook.px(18)
        }
    }

    Row {
        spacing: DeskLook.px(14)

        Act {
            height: DeskLook.px(74)
            hint: "Enter"
            icon: "arrow-right"
            ink: verdict.ink
            objectName: "next"
            primary: true
            size: 24
            text: verdict.kind === "amber" ? qsTr("Understood") : qsTr("Next")
            visible: verdict.told !== undefined

            onActivated: Desk.next()
        }

        Act {
            ground: verdict.look[0]
            height: DeskLook.px(74)
            hint: qsTr("the keeper's PIN")
            icon: "lock-open-outline"
            ink: verdict.ink
            objectName: "overrule"
            text: qsTr("Hand it over")
            visible: verdict.told?.pin ?? false

            onActivated: Desk.ask("overrule")
        }

        Act {
            ground: verdict.look[0]
            height: DeskLook.px(74)
            hint: qsTr("the keeper's PIN")
            icon: "undo"
            ink: verdict.ink
            objectName: "undo"
            text: qsTr("Take it back")
            visible: verdict.told?.undo ?? false

            onActivated: Desk.ask("undo")
        }

        Act {
            ground: verdict.look[0]
            height: DeskLook.px(74)
            icon: "account-switch"
            ink: verdict.ink
            objectName: "change"
            text: qsTr("Change of keeper")
            visible: verdict.told === undefined

            onActivated: Desk.ask("change")
        }

        Act {
            ground: verdict.look[0]
            height: DeskLook.px(74)
            icon: "lock"
            ink: verdict.ink
            objectName: "close"
            text: qsTr("Close the desk")
            visible: verdict.told === undefined

            onActivated: Desk.ask("close")
        }
    }
}
