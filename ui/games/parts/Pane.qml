import QtQuick

// The part of a windscreen through which one of two looks; whoever is alone has all of it. What lies
// in it keeps the stage's millimetres.
Item {
    id: pane

    required property StageTable stage
    property int place: 0
    readonly property var slot: stage.slot(place ? "view-b" : "view")
    property bool mirrored: false
    readonly property var first: stage.slot("view")
    readonly property bool whole: slot.size[0] === 0
    // so far from the left one's edge all lines meet; in the other as far from its own, or from its end
    readonly property real inset: (stage.drawn.far?.at[0] ?? 0) - first.at[0]
    readonly property var far: Object.assign({}, stage.drawn.far ?? {}, place ? {
        "at": [slot.at[0] + (mirrored ? slot.size[0] - inset : inset), stage.drawn.far?.at[1] ?? 0]
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
