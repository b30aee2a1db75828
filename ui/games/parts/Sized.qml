// A drawing of a stage as large as its parts say, times the world's scale.
Part {
    id: sized

    required property string name
    property real scaled: 1
    readonly property var own: stage?.scene.parts?.[name] ?? [0, 0]

    h: own[1] * scaled
    n: own[0] > 0 ? name : ""
    w: own[0] * scaled
}
