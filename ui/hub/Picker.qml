pragma ComponentBehavior: Bound

import QtQuick
import ui

// One filter: what is chosen, and below it, once pressed, what may be.
Item {
    id: picker

    required property var told
    property bool open: false

    signal picked(string id)

    height: HubLook.px(40)
    width: button.width
    z: open ? 10 : 0

    onToldChanged: open = false

    function shut(): void {
        open = false;
        button.forceActiveFocus();
    }

    Press {
        id: button

        chosen: picker.told.now !== ""
        height: parent.height
        icon: picker.open ? "chevron-up" : "chevron-down"
        paler: chosen && (picker.told.what === "against" || picker.told.what === "beside")
        objectName: "pick-" + picker.told.what
        text: picker.told.told
        width: Math.min(implicitWidth, HubLook.px(280))

        onActivated: picker.open = !picker.open
    }

    Rectangle {
        id: list

        border.color: HubLook.edge
        border.width: HubLook.px(1)
        color: HubLook.sheet
        height: options.height + HubLook.px(16)
        radius: HubLook.px(10)
        visible: picker.open
        width: HubLook.px(300)
        y: picker.height + HubLook.px(4)

        Keys.onEscapePressed: picker.shut()

        Column {
            id: options

            spacing: HubLook.px(3)
            width: parent.width - HubLook.px(16)
            x: HubLook.px(8)
            y: HubLook.px(8)

            Repeater {
                model: picker.open ? picker.told.options : []

                Press {
                    required property var modelData

                    chosen: modelData.id === picker.told.now
                    height: HubLook.px(38)
                    objectName: "option-" + picker.told.what + "-" + modelData.id
                    text: modelData.name
                    width: options.width

                    onActivated: {
                        picker.shut();
                        picker.picked(modelData.id);
                    }
                }
            }
        }
    }
}
