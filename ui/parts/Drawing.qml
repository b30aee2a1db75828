import QtQuick

// An image that is drawn once, when its place has settled. Bound to sizes that are still being
// laid out, one would be drawn ten times at sizes that are never shown.
Image {
    id: drawing

    required property string address

    function draw(): void {
        const size = Qt.size(Math.round(width), Math.round(height));
        // what is not laid out yet is a pixel large, or less
        if (!visible || size.width <= 1 || size.height <= 1)
            return;
        // nor is the one before drawn in the new size
        if (source.toString() !== address)
            source = "";
        sourceSize = size;
        source = address;
    }

    asynchronous: false

    Component.onCompleted: Qt.callLater(draw)
    onAddressChanged: Qt.callLater(draw)
    onHeightChanged: Qt.callLater(draw)
    onVisibleChanged: Qt.callLater(draw)
    onWidthChanged: Qt.callLater(draw)
}
