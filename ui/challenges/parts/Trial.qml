import QtQuick

// What every challenge's face is: the table and its time in, moves out. Decides nothing.
Item {
    required property var table
    property real ms: 0
    property bool running: false

    signal moved(var move)
}
