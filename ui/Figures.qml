pragma Singleton

import QtQuick

// How figures are written in the language that is spoken: the decimal mark, the gap of thousands.
QtObject {
    readonly property string mark: Qt.locale(qsTr("en")).decimalPoint

    // figure: as programs write it, "12345.6". grouped: with a gap from 10,000 on; a year has none
    function say(figure: string, grouped: bool): string {
        const [whole, part] = figure.split(".");
        const told = grouped && Math.abs(Number(figure)) >= 10000 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0") : whole;
        return part === undefined ? told : told + mark + part;
    }
}
