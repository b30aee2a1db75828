import QtQuick
import QtQuick.Dialogs

// The one door to the system's own file dialogs: what is chosen goes the way of what is dropped.
Item {
    id: door

    signal chosen(list<url> urls)

    function openFiles(): void {
        files.open();
    }

    function openFolder(): void {
        folder.open();
    }

    FileDialog {
        id: files

        fileMode: FileDialog.OpenFiles
        objectName: "choose-files-dialog"

        onAccepted: door.chosen(selectedFiles)
    }

    FolderDialog {
        id: folder

        objectName: "choose-folder-dialog"

        onAccepted: door.chosen([selectedFolder])
    }
}
