import QtQuick

// A drawing of a stage, made once at its size and then only moved: software draws no faster way.
Image {
    id: part

    required property StageTable stage
    // a file of the stage without .svg, or the address of a picture
    required property string n
    // millimetres
    required property real w
    required property real h
    // width and height at once, or it would be drawn at sizes that are never shown
    readonly property size baked: Qt.size(stage?.mm(w) || 0, stage?.mm(h) || 0)

    asynchronous: false
    fillMode: Image.Pad
    height: baked.height
    horizontalAlignment: Image.AlignHCenter
    smooth: false
    source: n === "" || baked.width < 2 || baked.height < 2 ? "" : n.includes(":") ? n : stage === null ? "" : stage.art(n)
    sourceSize: baked
    verticalAlignment: Image.AlignVCenter
    width: baked.width
}
