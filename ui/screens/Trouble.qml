import ui.bridge
import "../parts"

// The station cannot open: one plain sentence for whoever stands before it.
Notice {
    more: Station.trouble?.more ?? ""
    sentence: Station.trouble?.sentence ?? ""
    title: (Station.trouble?.title ?? "") || qsTr("This station cannot open yet")
}
