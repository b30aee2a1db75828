import QtQuick

// A screen that stands in the city. ground: where the road ends and the screen's own things begin.
FocusScope {
    property real ground: height
    // it brings a city of its own
    property bool own: false
}
