import QtQuick
import ui
import "parts"

// Twin of kiosk/questions/picture_choice.py: the answers are pictures with their names.
Choices {
    most: width > list.length * Style.mm(80) ? Math.max(1, list.length) : 2
    pictured: true
}
