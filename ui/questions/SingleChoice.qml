import "../parts"

// Twin of kiosk/questions/single_choice.py: four written answers, one is right.
Choices {
    columns: 2
}
