import ui
import "parts"

// Twin of kiosk/questions/single_choice.py: written answers, one is right.
Choices {
    // one below the other where there is height, three in a row where there is width
    across: width < Style.mm(300) && height >= list.length * (Style.card + Style.gap) ? 1 : atMost
    most: list.length === 3 && width > Style.mm(350) ? 3 : 2
}
