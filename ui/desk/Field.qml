import QtQuick
import QtQuick.Shapes
import ui

// The whole window in the answer's colour: cut paper, light from the upper left.
Rectangle {
    id: field

    required property var look

    color: look[0]

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: field.look[2]
            strokeWidth: -1

            PathPolyline {
                path: [Qt.point(0, 0), Qt.point(field.width * 0.42, 0), Qt.point(0, field.height * 0.68), Qt.point(0, 0)]
            }
        }

        ShapePath {
            fillColor: field.look[1]
            strokeWidth: -1

            PathPolyline {
                path: [Qt.point(field.width, field.height), Qt.point(field.width, field.height * 0.26), Qt.point(field.width * 0.38, field.height), Qt.point(field.width, field.height)]
            }
        }
    }
}
