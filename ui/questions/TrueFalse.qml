import "parts"

// Twin of kiosk/questions/true_false.py: a claim, true or false.
Choices {
    icons: ({
            "true": "thumb-up",
            "false": "thumb-down"
        })
    words: ({
            "true": qsTr("True"),
            "false": qsTr("False")
        })
}
