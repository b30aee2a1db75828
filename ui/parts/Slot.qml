import QtQuick

// Where one item stands, made from a file with its first values. Not Loader.setSource: in Qt 6.11
// that keeps every map it was given once the Loader is gone, some 3 kB a question.
FocusScope {
    id: slot

    property Item item: null

    signal made

    function make(file: url, values: var): void {
        const component = Qt.createComponent(file);
        if (component.status !== Component.Ready)
            console.warn(component.errorString());
        clear();
        item = component.createObject(slot, Object.assign({
            "anchors.fill": slot
        }, values)) as Item;
        made();
    }

    function clear(): void {
        if (item) {
            item.visible = false;
            item.destroy();
        }
        item = null;
    }
}
