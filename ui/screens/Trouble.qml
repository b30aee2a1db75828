import ui.bridge
import "../parts"

// The station cannot open: one plain sentence for whoever stands before it.
Notice {
    readonly property var trouble: Station.trouble ?? ({})

    more: trouble.more ?? ""
    sentence: trouble.sentence ?? ""
    title: (trouble.title ?? "") || qsTr("This station cannot open yet")
}
