import "../parts"

// Twin of kiosk/questions/true_false.py: a claim, true or false.
Choices {
    columns: 2
    words: ({
            "true": qsTr("True"),
            "false": qsTr("False")
        })
}
