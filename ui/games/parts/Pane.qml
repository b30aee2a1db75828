import QtQuick

// The part of a windscreen through which one of two looks; whoever is alone has all of it. What lies
// in it keeps the stage's millimetres.
Item {
    id: pane

    required property StageTable stage
    property int place: 0
    readonly property var slot: stage.slot(place ? "view-b" : "view")
    readonly property bool whole: slot.size[0] === 0
    // as its stage has it, its middle in the middle of the pane
    readonly property var far: Object.assign({}, stage.drawn.far ?? {}, place ? {
        "at": [(stage.drawn.far?.at[0] ?? 0) + slot.at[0] - stage.slot("view").at[0], stage.drawn.far?.at[1] ?? 0]
    } : {})
    default property alias seen: inside.data

    clip: !whole
    height: whole ? parent.height : stage.mm(slot.size[1])
    width: whole ? parent.width : stage.mm(slot.size[0])
    x: whole ? 0 : stage.mm(slot.at[0])
    y: whole ? 0 : stage.mm(slot.at[1])

    Item {
        id: inside

        height: pane.parent?.height ?? 0
        width: pane.parent?.width ?? 0
        x: -pane.x
        y: -pane.y
    }
}
