import QtQuick

// Somebody standing on the lower edge, with nothing behind them.
Image {
    property string who: ""

    fillMode: Image.Pad
    horizontalAlignment: Image.AlignHCenter
    source: who
    sourceSize.height: Math.round(height)
    sourceSize.width: Math.round(width)
    verticalAlignment: Image.AlignBottom
}
