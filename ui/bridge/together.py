"""The face of several who ask "Who could I be?" side by side, each at a place of the screen."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.languages import after
from kiosk.station.station import Station as Kiosk
from kiosk.visit import discovery, together
from kiosk.visit.discovery import Found
from kiosk.visit.screens import Screen
from kiosk.visit.together import SIDES, Side
from ui.bridge.faces.together import TogetherFaces
from ui.bridge.kept import Kept
from ui.bridge.shown import AtStation, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

HOURS = 90
"""The sun is seen to move in so many steps: one a second."""


@QmlElement
@QmlSingleton
class Together(AtStation):
    """places: so many find room; sides: what stands at each, {step, words, ...}; rings: what is
    left of each one's ring in milliseconds, 0 = not shown, -1 = closed."""

    placesChanged = Signal()
    sidesChanged = Signal()
    sharedChanged = Signal()
    ringsChanged = Signal()
    dayChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: dict[str, Kept[TogetherFaces]] = {}
        self._found = [Kept[Found | None]() for _ in SIDES]
        self._each = [Kept[Any]() for _ in SIDES]
        self._places = Sight(self.placesChanged, 1)
        self._sides = Sight[Any](self.sidesChanged, [])
        self._shared = Sight[Any](self.sharedChanged, [])
        self._rings = Sight[Any](self.ringsChanged, [])
        self._day = Sight(self.dayChanged, 0.0)

    def _look(self, kiosk: Kiosk) -> None:
        state, beside = kiosk.visit.state, kiosk.visit.beside
        several = min(state.players, kiosk.visit.places)
        self._places.show(several)
        now = state.together
        if now is None or state.screen is not Screen.TOGETHER:
            return
        shared = tuple(together.shared(now.sides))
        faces = self._in(kiosk, state.lang)
        self._shared.follow((faces, shared), lambda: faces.pictures(shared))
        self._sides.show([self._side(kiosk, n, one, shared) for n, one in enumerate(now.sides)])
        self._rings.show([beside.ring_ms(one, n) for n, one in enumerate(now.sides)])
        self._day.show(round(beside.day * HOURS) / HOURS)

    def _side(self, kiosk: Kiosk, place: int, side: Side, shared: tuple[str, ...]) -> Any:
        """Made anew only when something has changed at this place."""
        faces = self._in(kiosk, side.lang or kiosk.visit.state.lang)
        touched, content = kiosk.visit.state.streets, kiosk.content
        told = self._found[place].get(
            (content, side.discovery, touched),
            lambda: discovery.found(side.discovery, content, touched) if side.done else None,
        )
        own = tuple(item for item in shared if item in together.chosen(side))
        key = (faces, side, told, own, kiosk.calendar.hour, kiosk.around.key)
        return self._each[place].get(key, lambda: faces.side(side, told, own))

    def _in(self, kiosk: Kiosk, lang: str) -> TogetherFaces:
        kept = self._faces.setdefault(lang, Kept())
        return kept.get((kiosk.content, kiosk.street), lambda: TogetherFaces(kiosk, lang))

    # what QML reads

    @Property(int, notify=placesChanged)
    def places(self) -> int:
        """How many would sit down side by side now; up to 1 = who asks is asked alone."""
        return self._places.value

    @Property(QJsonValue, notify=sidesChanged)
    def sides(self) -> QJsonValue:
        return self._sides.map

    @Property(QJsonValue, notify=sharedChanged)
    def shared(self) -> QJsonValue:
        """The pictures that two at least have chosen."""
        return self._shared.map

    @Property(QJsonValue, notify=ringsChanged)
    def rings(self) -> QJsonValue:
        return self._rings.map

    @Property(float, notify=dayChanged)
    def day(self) -> float:
        """How far the one sun over all has gone, 0 to 1."""
        return self._day.value

    # what a touch asks

    @Slot(int)
    def touched(self, place: int) -> None:
        self._do(lambda visit: visit.beside.touch(place))

    @Slot(int, str, str)
    def act(self, place: int, act: str, word: str) -> None:
        self._do(lambda visit: visit.discover_at(place, act, word))

    @Slot()
    def guess(self) -> None:
        """The door for a child and a grown-up, as long as nobody has begun."""
        self._do(lambda visit: visit.open_guess())

    @Slot(int)
    def speakOther(self, place: int) -> None:
        """The next of the festival's languages, at this place alone."""
        kiosk = self._kiosk
        if kiosk is not None and (side := self._at(kiosk, place)) is not None:
            languages = kiosk.content.festival.languages
            lang = after(side.lang or kiosk.visit.state.lang, languages)
            self.act(place, "lang", lang)

    @Slot(int)
    def dress(self, place: int) -> None:
        """Another drawn face wears the trades."""
        kiosk = self._kiosk
        if kiosk is not None and (side := self._at(kiosk, place)) is not None:
            faces = self._in(kiosk, kiosk.visit.state.lang)
            self.act(place, "face", faces.next_face(side.face))

    def _at(self, kiosk: Kiosk, place: int) -> Side | None:
        now = kiosk.visit.state.together
        return now.sides[place] if now is not None and place < len(now.sides) else None
