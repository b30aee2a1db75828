import QtQuick

// A screen that stands in the city. ground: where the road ends and the screen's own things begin.
FocusScope {
    property real ground: height
}
