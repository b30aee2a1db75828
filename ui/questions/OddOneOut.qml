import QtQuick
import ui
import "parts"

// Twin of kiosk/questions/odd_one_out.py: which of these does not belong?
Choices {
    most: pictured && width > list.length * Style.mm(76) ? Math.max(1, list.length) : 2
    pictured: list.some(choice => (choice.picture ?? "") !== "")
}
