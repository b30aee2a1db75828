"""What each screen shows, as plain maps in one language: the shapes that QML reads."""

from kiosk.content.store import Content
from ui.bridge.faces.reading import Reading
from ui.bridge.faces.rounds import RoundFaces
from ui.bridge.faces.street import StreetFaces


class Faces:
    """All faces of one street of a content in one language."""

    def __init__(self, content: Content, street: str, lang: str) -> None:
        reading = Reading(content, lang)
        self.street = StreetFaces(reading, street)
        self.rounds = RoundFaces(reading, self.street)
