import QtQml

// What a guide practises, in the order in which it is told.
QtObject {
    readonly property var all: [
        {
            "id": "open",
            "name": qsTr("Open the guide's page"),
            "how": qsTr("Lower edge: left, middle, right, hold the last")
        },
        {
            "id": "play",
            "name": qsTr("Play as a child"),
            "how": qsTr("Touch the picture, a round begins")
        },
        {
            "id": "again",
            "name": qsTr("Begin again"),
            "how": qsTr("In the middle of a round, without the PIN")
        },
        {
            "id": "queue",
            "name": qsTr("A queue comes and goes"),
            "how": qsTr("Short rounds on, then off, without the PIN")
        },
        {
            "id": "wipe",
            "name": qsTr("Clean the screen"),
            "how": qsTr("Half a minute in which no touch counts")
        },
        {
            "id": "lead",
            "name": qsTr("Lead an excursion"),
            "how": qsTr("PIN; count hands once, then begin again")
        }
    ]
}
