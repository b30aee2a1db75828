"""What stands at each place of several who ask "Who could I be?" side by side, in its language."""

from collections.abc import Collection

from kiosk.languages import names_of
from kiosk.station.station import Station
from kiosk.visit import discovery
from kiosk.visit.discovery import Found
from kiosk.visit.together import Side
from ui.bridge.faces.discovery import DiscoveryFaces
from ui.bridge.faces.reading import Face, Reading
from ui.looks import children, look_of
from ui.words import said_in

WORDS = {
    "age": ("Age", "How old are you?"),
    "choose": ("Triad", "What would you like to do most?"),
    "many": ("Discovery", "Today many things interest you"),
    "take": ("Discovery", "Take it along"),
    "phone": ("Takeaway", "Point a phone's camera at the code"),
    "still": ("IdleRing", "Still here?"),
    "undo": ("Together", "One step back"),
    "face": ("Together", "Another face"),
    "back": ("Together", "Back to my street"),
    "gone": ("Together", "Touch to come back"),
}
"""Of what is said at a place: the screen that says it to who is alone, and its source."""

PEOPLE = 3


class TogetherFaces:
    """All that may stand at a place in one language."""

    def __init__(self, station: Station, lang: str) -> None:
        self._station, self._lang = station, lang
        self._faces = DiscoveryFaces(station, lang)
        self._picture = Reading(station.content, lang).picture
        self._items = {item.id: item for item in discovery.test_of(station.content).items}
        self._words = {name: said_in(lang, *said) for name, said in WORDS.items()}

    def side(self, side: Side, told: Found | None, shared: Collection[str]) -> Face:
        """shared: the pictures that another one has chosen, too."""
        now, faces = side.discovery, self._faces
        step = self._step(side)
        return {
            "step": step,
            "lang": self._lang,
            "tongue": names_of(self._lang).short,
            "words": self._words,
            "age": faces.age() if step == "age" else [],
            "triad": faces.triad(now) if step == "triad" else {},
            "houses": [self._house(tap.chosen, tap.chosen in shared) for tap in now.taps],
            "plots": discovery.asked(self._station.content, now.band) if now.band else 0,
            "found": self._found(side, told),
            "note": faces.takeaway(told) if told and side.taking else {},
        }

    def pictures(self, items: Collection[str]) -> list[str]:
        return [self._picture(self._items[item].picture) for item in items]

    def next_face(self, face: str) -> str:
        """The drawn faces go round; the last is nobody's, as before the first."""
        faces = [*children(), ""]
        return faces[(faces.index(face) + 1) % len(faces)] if face in faces else faces[0]

    def _step(self, side: Side) -> str:
        if side.taking:
            return "note"
        return {"age": "age", "triad": "triad"}.get(side.discovery.step, "found")

    def _found(self, side: Side, told: Found | None) -> Face:
        if told is None:
            return {}
        found = self._faces.found(side.discovery, told, side.face)
        return found | {"people": found["people"][:PEOPLE]}

    def _house(self, item_id: str, shared: bool) -> Face:
        item = self._items[item_id]
        picture = self._picture(item.picture)
        return {"look": look_of(item.street), "picture": picture, "shared": shared}
