import QtQuick

// Somebody standing on the lower edge, with nothing behind them.
Drawing {
    property string who: ""

    address: who
    fillMode: Image.Pad
    horizontalAlignment: Image.AlignHCenter
    verticalAlignment: Image.AlignBottom
}
