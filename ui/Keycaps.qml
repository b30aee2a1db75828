pragma Singleton

import QtQuick

// Which key it is, whatever letter the layout gives it: under a Kazakh one the row of digits writes
// letters, and no key writes a G.
QtObject {
    // what Linux counts from; Windows counts the same keys from 0, others name no keys
    readonly property int first: Qt.platform.os === "windows" ? 0 : 8
    readonly property int letterG: 34
    // the row above the letters, then the block at the right, which without NumLock writes none
    readonly property var digits: ({
            "2": 1,
            "3": 2,
            "4": 3,
            "5": 4,
            "6": 5,
            "7": 6,
            "8": 7,
            "9": 8,
            "10": 9,
            "11": 0,
            "71": 7,
            "72": 8,
            "73": 9,
            "75": 4,
            "76": 5,
            "77": 6,
            "79": 1,
            "80": 2,
            "81": 3,
            "82": 0
        })

    // the guide's own: Ctrl+Alt+G
    function calls(event: var): bool {
        const both = Qt.ControlModifier | Qt.AltModifier;
        return (event.modifiers & both) === both && (event.key === Qt.Key_G || event.nativeScanCode - first === letterG);
    }

    // 0 .. 9, or -1
    function digit(event: var): int {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            return event.key - Qt.Key_0;
        return digits[event.nativeScanCode - first] ?? -1;
    }
}
