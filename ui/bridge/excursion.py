"""The class's face: what Excursion shows, and what the guide's or a delegate's touch asks of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.ages import BANDS
from kiosk.regions import regions
from kiosk.station.expected import expected
from kiosk.station.guide import Door
from kiosk.station.leading import Leading
from kiosk.station.station import Station as Kiosk
from kiosk.trust.hall import Stop
from kiosk.visit.classpage import class_page, for_paper
from kiosk.visit.excursion import FEWEST, MOST
from ui.bridge.faces import Faces
from ui.bridge.faces.reading import child
from ui.bridge.kept import Kept
from ui.bridge.maps import for_qml
from ui.bridge.shown import AtStation, Sight
from ui.looks import children
from ui.paper import print_page

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Excursion(AtStation):
    changed = Signal()
    expectedChanged = Signal()
    regionsChanged = Signal()
    paperChanged = Signal()
    cardsChanged = Signal()
    started = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces = Kept[Faces]()
        self._now = Sight[Any](self.changed, {})
        self._expected = Sight[dict[str, Any]](self.expectedChanged, {})
        self._regions = Sight[list[Any]](self.regionsChanged, [])
        self._paper = Sight(self.paperChanged, "")
        self._cards = Sight[list[Any]](self.cardsChanged, [])

    def _look(self, kiosk: Kiosk) -> None:
        """A class that has gone is shown until its screen has left."""
        now = kiosk.leading.now
        if kiosk.guide.door is Door.PANEL:
            self._expected.show(_offered(expected(kiosk.machine, kiosk.calendar)))
            lang = kiosk.lang
            self._regions.follow((lang,), lambda: _regions(lang))
            self._cards.follow((kiosk.content, lang), lambda: _cards(kiosk, lang))
        if now is not None:
            told = (kiosk.content, kiosk.street, now.lang)
            faces = self._faces.get(told, lambda: Faces(*told))
            self._now.follow((faces, now), lambda: faces.rounds.excursion(now))
            if now.stage != "page" or not self._paper.value:
                self._paper.show("ready" if kiosk.settings.printer else "")

    @Property(QJsonValue, notify=changed)
    def now(self) -> QJsonValue:
        return self._now.map

    @Property(QJsonValue, notify=expectedChanged)
    def expected(self) -> QJsonValue:
        """The planned group that comes now: id, at, lang, band, pupils; whole: all is known."""
        return self._expected.map

    @Property(QJsonValue, notify=regionsChanged)
    def regions(self) -> QJsonValue:
        """id and name of each region, and of what is none of them."""
        return self._regions.map

    @Property(QJsonValue, notify=started)
    def heads(self) -> QJsonValue:
        """Drawn children, as many as there are."""
        return for_qml([child(face) for face in children()])

    @Property(QJsonValue, notify=started)
    def bands(self) -> QJsonValue:
        return for_qml(BANDS)

    @Property(int, notify=started)
    def fewest(self) -> int:
        return FEWEST

    @Property(int, notify=started)
    def most(self) -> int:
        return MOST

    @Property(QJsonValue, notify=cardsChanged)
    def cards(self) -> QJsonValue:
        """What a guide says at this area, or at each of the street where the station has none:
        name, say (sentences), point, question, answer, safety."""
        return self._cards.map

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        """ "" where no printer is; ready, printed or failed."""
        return self._paper.value

    # what a touch asks

    @Slot()
    def tell(self) -> None:
        self._lead(lambda leading: leading.tell())

    @Slot(int, str)
    def raiseHands(self, count: int, by: str) -> None:
        """Of the whole class, to the pair around all; less than 0: it is passed over."""
        self._lead(lambda leading: leading.raise_hands(count, by))

    @Slot(str, int, int)
    def count(self, question: str, left: int, right: int) -> None:
        self._lead(lambda leading: leading.count(question, left, right))

    @Slot(str, str, str)
    def answer(self, question: str, side: str, chosen: str) -> None:
        self._lead(lambda leading: leading.answer(question, side, chosen))

    @Slot(str)
    def goOn(self, question: str) -> None:
        self._lead(lambda leading: leading.go_on(question))

    @Slot(bool)
    def showPage(self, shown: bool) -> None:
        """What the teacher takes along, or the result again."""
        self._lead(lambda leading: leading.show_page(shown))

    @Slot(str)
    def choose(self, profession: str) -> None:
        self._lead(lambda leading: leading.choose(profession))

    @Slot()
    def printPage(self) -> None:
        kiosk = self._kiosk
        now = kiosk.leading.now if kiosk is not None else None
        if kiosk is None or now is None or self._paper.value not in ("ready", "failed"):
            return
        if now.stage == "page":
            text = for_paper(class_page(kiosk.content, now), now, kiosk.content)
            self._paper.show("printed" if print_page(text, kiosk.settings.printer) else "failed")

    @Slot()
    def finish(self) -> None:
        self._lead(lambda leading: leading.end("guide"))

    @Slot()
    def touched(self) -> None:
        if self._kiosk:
            self._kiosk.leading.touched()

    def _lead(self, deed: Callable[[Leading], None]) -> None:
        if self._kiosk is not None and self._kiosk.screen == "Excursion":
            self._ask(lambda kiosk: deed(kiosk.leading))


def _offered(stop: Stop | None) -> dict[str, Any]:
    if stop is None:
        return {}
    whole = bool(stop.lang and stop.band) and FEWEST <= stop.pupils <= MOST
    return {
        "id": stop.id,
        "at": f"{stop.begins:%H:%M}",
        "lang": stop.lang,
        "band": stop.band,
        "pupils": stop.pupils if FEWEST <= stop.pupils <= MOST else 0,
        "whole": whole,
    }


def _cards(kiosk: Kiosk, lang: str) -> list[dict[str, Any]]:
    content, street = kiosk.content, kiosk.content.street(kiosk.street)
    names = {area.id: area.name for area in street.areas}
    return [
        {
            "name": names[card.area][lang],
            "say": [said[lang] for said in card.say],
            "point": card.point[lang],
            "question": card.question[lang],
            "answer": card.answer[lang],
            "safety": card.safety[lang],
        }
        for card in content.guide_cards(street.id, kiosk.settings.area or None)
        if card.area in names
    ]


def _regions(lang: str) -> list[dict[str, str]]:
    return [{"id": one, "name": region.short[lang]} for one, region in regions().items()]
