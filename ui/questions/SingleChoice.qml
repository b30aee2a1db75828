import ui
import "../parts"

// Twin of kiosk/questions/single_choice.py: written answers, one is right.
Choices {
    across: list.length === 3 && width > Style.mm(350) ? 3 : 2
}
