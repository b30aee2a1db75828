import QtQuick
import QtQuick.Shapes

// Patches of the ground of one colour, as the eye sees them.
Shape {
    id: patch

    required property color colour
    // lists of points
    required property var paths

    anchors.fill: parent

    ShapePath {
        fillColor: patch.colour
        strokeColor: "transparent"

        PathMultiline {
            paths: patch.paths
        }
    }
}
