import "parts"

// Twin of kiosk/questions/how_many.py: the numbers from one to five.
Choices {
    words: ({
            "1": "1",
            "2": "2",
            "3": "3",
            "4": "4",
            "5": "5"
        })
}
