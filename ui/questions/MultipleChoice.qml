import ui
import "parts"

// Twin of kiosk/questions/multiple_choice.py: tap all that are right, then hand them in.
Choices {
    hint: qsTr("Tap all the right ones")
    most: list.length === 3 && width > Style.mm(350) ? 3 : 2
    pictured: list.some(choice => (choice.picture ?? "") !== "")
    several: true
}
